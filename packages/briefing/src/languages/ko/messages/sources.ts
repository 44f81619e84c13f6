import type { Messages } from '../../rules'

/** Files of sources. */
export const sources: Messages = {
  'source-changed': [
    [
      'the file of `{source}` is not the one that was pinned: 1 anchor rests on it',
      '출처 `{source}`의 파일이 고정한 뒤에 바뀌었습니다. 1개의 근거가 이 파일에 걸려 있습니다',
    ],
    [
      'the file of `{source}` is not the one that was pinned: {count} anchors rest on it',
      '출처 `{source}`의 파일이 고정한 뒤에 바뀌었습니다. {count}개의 근거가 이 파일에 걸려 있습니다',
    ],
    [
      'its SHA-256 is now {hash}; look what changed, then run `briefing pin`',
      '지금의 SHA-256은 {hash}입니다. 무엇이 바뀌었는지 본 뒤 `briefing pin`을 실행하세요',
    ],
  ],
  'source-not-pinned': [
    [
      'the source `{source}` is not pinned: what rests on it is unproven',
      '출처 `{source}`가 고정되지 않아, 여기에 기댄 것은 확인되지 않은 것으로 칩니다',
    ],
    [
      '`briefing pin` writes its SHA-256 and its body into the brief',
      '`briefing pin`이 SHA-256과 본문의 범위를 브리프에 적어 줍니다',
    ],
  ],
  'language-not-read': [
    [
      'what `{source}` says is looked up, but not read: there are no rules for its language',
      '출처 `{source}`에 그 말이 있는지만 봅니다. 이 언어를 읽는 규칙이 없습니다',
    ],
    [
      'look yourself whose words they are, and what figures and dates they say; rules are there for {names}',
      '누구의 말인지, 어떤 수치와 날짜인지 직접 확인하세요. 규칙이 있는 언어: {names}',
    ],
  ],
  'source-body': [
    [
      'the body of `{source}` is lines {from} to {to}; its file has {lines}',
      '출처 `{source}`의 본문이 {from}행부터 {to}행까지라고 되어 있는데, 파일은 {lines}행뿐입니다',
    ],
    ['`body` is the first and the last line', '`body`에는 첫 행과 마지막 행을 적습니다'],
  ],
  'source-unreadable': [
    [
      'the source `{source}` is pinned, but its file is not named',
      '출처 `{source}`가 고정되어 있는데 파일이 적혀 있지 않습니다',
    ],
    ['name it in `file`', '`file`에 파일을 적으세요'],
    ['`{file}` is not text in UTF-8, UTF-16 or CP949', 'UTF-8, UTF-16, CP949로 된 글이 아닙니다: `{file}`'],
    ['`{file}` is {kind}, which is not read', '읽지 않는 종류의 파일입니다: `{file}`({kind})'],
    [
      'copy its text into a .txt file, pin that, and keep the original beside it',
      '내용을 .txt 파일로 옮겨 그것을 고정하고, 원본은 곁에 두세요',
    ],
    ['save it as UTF-8', 'UTF-8로 저장하세요'],
  ],
}
