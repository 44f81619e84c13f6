import type { Sentence } from '../../rules'

/** Sentences that several codes share. */
export const shared: readonly Sentence[] = [
  ['and {count} more like this', '이와 같은 것이 {count}건 더 있습니다'],
  ['did you mean {name}?', '혹시 {name}인가요?'],
  ['correct `{field}`', '고칠 곳: `{field}`'],
  ['look yourself', '직접 확인하세요'],
  ['there is no file `{file}`', '없는 파일입니다: `{file}`'],
  ['`{file}` is a folder, not a file', '파일이 아니라 폴더입니다: `{file}`'],
  ['`{file}` is not a regular file', '보통 파일이 아닙니다: `{file}`'],
  ['`{file}` may not be read', '읽을 권한이 없습니다: `{file}`'],
  ['`{file}` cannot be read ({why})', '읽을 수 없습니다: `{file}`({why})'],
  [
    "the name is taken relative to the brief's folder; capitals count",
    '이름은 브리프가 있는 폴더에서부터 적고, 대문자와 소문자를 가립니다',
  ],
  ['`{file}` is an address', '파일이 아니라 주소입니다: `{file}`'],
  [
    "nothing is fetched: put the file in the brief's folder",
    '아무것도 내려받지 않습니다. 파일을 브리프의 폴더에 두세요',
  ],
  ["`{file}` is outside the brief's folder", '브리프의 폴더 밖에 있습니다: `{file}`'],
  ['put the file beside the brief', '파일을 브리프 곁에 두세요'],
  ['`{file}` has {size} MB', '너무 큽니다: `{file}`, {size} MB'],
  ['{size} MB are allowed: make it smaller', '{size} MB까지 됩니다. 줄이세요'],
]
