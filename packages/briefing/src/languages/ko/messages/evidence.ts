import type { Messages, Sentence } from '../../rules'

const uncovered: readonly Sentence[] = [
  [
    'say it in the text too, and point at it there with `cite`',
    '본문에서도 말하고, 거기에서 `cite`로 근거를 가리키세요',
  ],
  [
    'point at it in a source: `cite` beside the text, `at` under a figure or an event',
    '출처에서 근거를 가리키세요. 글 곁에는 `cite`, 수치나 사건에는 `at`을 씁니다',
  ],
]

/** Claims that their sources do not support. */
export const evidence: Messages = {
  'anchor-missing': [
    ['these words do not stand in `{source}`', '이 말은 출처 `{source}`에 없습니다'],
    [
      '“{brief}” stands in `{source}` only inside “{words}”',
      '“{brief}”: 출처 `{source}`에는 “{words}”의 일부로만 나옵니다',
    ],
    [
      'these words stand in `{source}`, but beside them “{words}”, not “{brief}”',
      '이 말은 출처 `{source}`에 있지만, 그 옆의 말이 다릅니다. 출처: “{words}” / 브리프: “{brief}”',
    ],
    [
      '`{source}` has “{words}” where the brief has “{brief}”',
      '출처와 다릅니다. 출처 `{source}`: “{words}” / 브리프: “{brief}”',
    ],
    [
      'copy the passage from the source; `briefing anchor SOURCE "words"` finds it',
      '출처에서 그 대목을 복사해 넣으세요. `briefing anchor 출처파일 "찾을 말"`로 찾을 수 있습니다',
    ],
    ['point at the whole number', '수 전체를 가리키세요'],
    ['correct `prefix` and `suffix`', '`prefix`와 `suffix`를 고치세요'],
    [
      'a quotation is what the source says: copy the passage from there',
      '인용은 출처에 적힌 그대로여야 합니다. 출처에서 복사해 넣으세요',
    ],
  ],
  'anchor-ambiguous': [
    [
      'these words stand at {count} places in `{source}`',
      '이 말이 출처 `{source}`의 {count}곳에 나와, 어느 것인지 알 수 없습니다',
    ],
    [
      'say which with `prefix` or `suffix`: before them stands {words}',
      '바로 앞의 말을 `prefix`에, 또는 바로 뒤의 말을 `suffix`에 적어 하나로 좁히세요. 각각의 앞: {words}',
    ],
  ],
  'anchor-outside-body': [
    [
      'these words stand in the file of `{source}`, but not in its body',
      '이 말은 출처 `{source}`의 파일에 있지만 본문(`body`) 밖에 있습니다',
    ],
    [
      'menus and other articles prove nothing; if they belong to the document, widen `body`',
      '메뉴나 다른 기사는 근거가 되지 않습니다. 문서의 일부라면 `body`의 범위를 넓히세요',
    ],
  ],
  'not-a-quotation': [
    [
      'these words stand in `{source}`, but not inside quotation marks',
      '이 말은 출처 `{source}`에 있지만 따옴표 안에 있지 않습니다',
    ],
    [
      'print as a quotation only what the source quotes; say the rest in `gist`',
      '출처가 인용한 말만 인용으로 싣고, 나머지는 `gist`에 간추려 적으세요',
    ],
    [
      'in `{source}` these words are no speech, but say what happens meanwhile',
      '출처 `{source}`에서 이 말은 발언이 아니라 그때의 상황을 적은 것입니다',
    ],
    ['quote what somebody says', '누군가가 한 말을 인용하세요'],
  ],
  'speaker-not-found': [
    [
      '`{source}` gives these words to “{other}”, not to {name}',
      '출처 `{source}`에서 이 말을 한 사람은 “{other}”이며, 브리프에 적힌 사람({name})이 아닙니다',
    ],
    [
      '`{source}` does not name {name} beside these words',
      '출처 `{source}`에서 이 말 가까이에 {name}의 이름이 없습니다',
    ],
    [
      'correct `speaker`, or add the name that the source uses to the `aliases` of this person',
      '`speaker`를 고치거나, 출처가 쓰는 이름을 이 사람의 `aliases`에 더하세요',
    ],
  ],
  'speaker-unclear': [
    [
      "in `{source}` these words are quoted inside the words of somebody, and may be another's",
      '출처 `{source}`에서 이 말은 누군가의 말 속에 다시 인용된 것이어서, 다른 사람의 말일 수 있습니다',
    ],
    [
      "these words stand in a headline of `{source}`, which is nobody's speech",
      '이 말은 출처 `{source}`의 제목에 있어, 누가 한 말인지 알 수 없습니다',
    ],
    [
      'quote the words where the text reports them, or say in `gist` what the headline says',
      '본문에서 전하는 말을 인용하거나, 제목의 뜻을 `gist`에 적으세요',
    ],
    [
      '`{source}` does not say clearly that {name} speaks these words',
      '출처 `{source}`만으로는 이 말을 {name}의 말이라고 할 수 없습니다',
    ],
    [
      'look yourself; point at words that the source gives to a speaker, or print no speaker',
      '직접 확인하세요. 누구의 말인지 분명한 대목을 가리키거나, 말한 사람을 적지 마세요',
    ],
  ],
  'words-disowned': [
    [
      "`{source}` denies these words, asks about them or reports them as another's: they are nobody's own",
      '출처 `{source}`에서 이 말은 부인되었거나, 질문이거나, 남의 말을 옮긴 것입니다. 누구의 말로도 실을 수 없습니다',
    ],
    [
      "`{source}` denies these words, asks about them or reports them as another's: they are not {name}'s",
      '출처 `{source}`에서 이 말은 부인되었거나, 질문이거나, 남의 말을 옮긴 것입니다. {name}의 말이 아닙니다',
    ],
    [
      'quote what the person says in reply; say the rest in `gist`',
      '그 사람이 직접 한 말을 인용하고, 나머지는 `gist`에 간추려 적으세요',
    ],
  ],
  'cut-changes-meaning': [
    [
      'this part begins or ends inside a word: the source says “{words}”',
      '인용이 낱말 가운데에서 시작하거나 끝납니다. 출처: “{words}”',
    ],
    [
      'this part leaves out a negation or condition of its own sentence: the source says “{words}”',
      '같은 문장의 부정이나 조건을 빼고 인용해 뜻이 달라집니다. 출처: “{words}”',
    ],
    ['quote on to the end of the clause', '그 절의 끝까지 인용하세요'],
  ],
  'parts-out-of-order': [
    [
      'this part repeats words of the part before it, which stand in `{source}` once',
      '출처 `{source}`에 한 번 나오는 말을 앞부분에 이어 다시 인용했습니다',
    ],
    [
      'in `{source}` this part stands before the part that the brief has before it',
      '출처 `{source}`에서는 이 부분이 브리프의 앞부분보다 먼저 나옵니다',
    ],
    [
      'put the parts in the order of the source, or make two quotations of them',
      '출처의 순서대로 놓거나, 두 개의 인용으로 나누세요',
    ],
  ],
  'not-compared': [
    [
      'this figure of the source is the one before a change, and the label does not say so',
      '출처에서 이 수치는 바뀌기 전의 값인데, 이름표(`label`)에는 그 말이 없습니다',
    ],
    [
      'say in `label` that it was so before, or point at the figure after the change',
      '바뀌기 전의 값이라고 `label`에 적거나, 바뀐 뒤의 수치를 가리키세요',
    ],
    [
      'the source tells this as done, the brief as {kind}',
      '출처는 이미 있었던 일로 말하는데, 브리프에는 `{kind}`라고 되어 있습니다',
    ],
    ['correct `kind`', '`kind`를 고치세요'],
    [
      'the source does not plainly say that this happened, the brief prints it as measured',
      '출처는 이 일이 실제로 있었다고 분명히 말하지 않는데, 브리프는 측정된 값으로 적었습니다',
    ],
    ['look yourself; write `kind` if it is planned', '직접 확인하고, 계획이면 `kind`를 적으세요'],
    ['correct `status`', '`status`를 고치세요'],
    [
      'this sentence of the source does not say in what “{words}” counts',
      '출처의 이 문장은 “{words}”의 단위를 말하지 않습니다',
    ],
    ['look yourself whether it counts what you say', '브리프에 적은 단위가 맞는지 직접 확인하세요'],
    [
      'the source does not say “{word}” of this figure alone, which counts “{subject}”',
      '출처에서 “{word}”은(는) 이 수치만의 말이 아닙니다. 이 수치는 “{subject}”의 것입니다',
    ],
    ['the source does not say “{word}” of this figure', '출처는 이 수치에 대해 “{word}”이라는 뜻의 말을 하지 않습니다'],
    ['take it out, or point at the words that say so', '빼거나, 그렇게 말하는 부분을 가리키세요'],
    [
      'name in `label` what the figure counts, in the words of the source',
      '수치가 세는 대상을 출처의 말로 `label`에 적으세요',
    ],
    [
      'nothing near these words in `{source}` says that they were said on {date}',
      '출처 `{source}`의 이 말 가까이에 {date}에 한 말이라는 근거가 없습니다',
    ],
    ['look yourself, or take `date` out', '직접 확인하거나, `date`를 빼세요'],
    [
      'nothing beside the name of {name} in `{source}` says “{role}”',
      '출처 `{source}`에서 {name}의 이름 곁에 직책(“{role}”)이 없습니다',
    ],
    ['write the office as the source has it, or look yourself', '직책을 출처대로 적거나, 직접 확인하세요'],
    [
      'nothing in this paragraph of the source says a change of {value}',
      '출처의 이 문단에 {value}의 변화라는 말이 없습니다',
    ],
    ['nothing in this paragraph of the source says {date}', '출처의 이 문단에 그 날짜({date})가 없습니다'],
    [
      'look yourself; a change that the source says in the same paragraph is compared',
      '직접 확인하세요. 같은 문단에서 출처가 말하는 변화는 대조합니다',
    ],
    ['point at words that name the day', '날짜가 적힌 말을 가리키세요'],
    [
      'this paragraph of the source does not list these values in their order',
      '출처의 이 문단에 이 값들이 이 순서로 나오지 않습니다',
    ],
    [
      'look yourself, and say in `context` where they are from',
      '직접 확인하고, 어디에서 온 값인지 `context`에 적으세요',
    ],
  ],
  'wrong-change': [
    [
      'the source says that it went {moves} by {value}, the brief says {direction}',
      '변화의 방향이 다릅니다. 출처: {moves} {value} / 브리프: {direction}',
    ],
    [
      'the source says that it changed by {words}, not by {value}',
      '변화의 크기가 다릅니다. 출처: {words} / 브리프: {value}',
    ],
  ],
  'wrong-label': [
    [
      'this figure of the source is that of “{subject}”, and the label names the subject of another figure',
      '출처에서 이 수치는 “{subject}”의 것인데, 이름표(`label`)는 다른 수치의 대상을 가리킵니다',
    ],
    [
      'the source says “{words}” of something else, not of this figure',
      '이름표(`label`)의 “{words}”은(는) 출처에서 이 수치가 아니라 다른 것을 두고 한 말입니다',
    ],
    [
      'the source says that something rose by this figure, and the label says that it fell',
      '출처에서는 이 수치만큼 늘거나 올랐는데, 이름표(`label`)는 줄거나 내렸다고 합니다',
    ],
    [
      'the source says that something fell by this figure, and the label says that it rose',
      '출처에서는 이 수치만큼 줄거나 내렸는데, 이름표(`label`)는 늘거나 올랐다고 합니다',
    ],
    ['correct `label`', '`label`을 고치세요'],
    [
      'something changed by this figure of the source, and the label does not say that it is a change',
      '출처에서 이 수치는 변화한 크기인데, 이름표(`label`)는 변화라고 하지 않습니다',
    ],
    [
      'say in `label` that it is a change, and which way',
      '얼마나 늘었는지 줄었는지를 말하는 수치라고 `label`에 적으세요',
    ],
    [
      'this figure of the source is the one after a change, and the label names the one before it',
      '출처에서 이 수치는 바뀐 뒤의 값인데, 이름표(`label`)는 바뀌기 전의 값을 가리킵니다',
    ],
    [
      'this figure of the source is the one before a change, and the label names the one after it',
      '출처에서 이 수치는 바뀌기 전의 값인데, 이름표(`label`)는 바뀐 뒤의 값을 가리킵니다',
    ],
    [
      'this figure of the source is what something came to, and the label says by how much it changed',
      '출처에서 이 수치는 바뀐 뒤의 값인데, 이름표(`label`)는 바뀐 폭을 가리킵니다',
    ],
    [
      'point at the figure by which it changed, or correct `label`',
      '바뀐 폭을 말하는 수치를 가리키거나 `label`을 고치세요',
    ],
    ['correct `label`, or point at the other figure', '`label`을 고치거나, 다른 수치를 가리키세요'],
    [
      'point at the figure that the label names, or correct `label`',
      '이름표가 말하는 수치를 가리키거나 `label`을 고치세요',
    ],
  ],
  'wrong-figure': [
    [
      '“{words}” stands under “{heads}”, the label says “{label}”',
      '“{words}”의 머리는 “{heads}”인데, 이름표(`label`)에는 “{label}”이라고 되어 있습니다',
    ],
    ['point at the number of that row and column', '그 행과 열의 수를 가리키세요'],
    ['“{words}” does not say {value}', '수가 다릅니다. 출처: “{words}” / 브리프: {value}'],
    ['it holds no figure: point at words that do', '이 말에는 수가 없습니다. 수가 있는 말을 가리키세요'],
    ['it says “{words}”, which is not read as one number', '하나의 수로 읽을 수 없습니다. 출처: “{words}”'],
    ['its heads say “{heads}”, in {unit}', '표나 목록의 머리: “{heads}” / 단위: {unit}'],
    ['it says {words}', '출처: {words}'],
  ],
  'wrong-unit': [
    ['“{words}” is a rank, not in {unit}', '순위인데 수로 적었습니다. 출처: “{words}” / 브리프: {unit}'],
    ['“{words}” is a rank, the brief has no unit', '순위인데 수로 적었습니다. 출처: “{words}” / 브리프: 단위 없음'],
    ['“{words}” counts in {own}, the brief has no unit', '단위가 다릅니다. 출처 “{words}”: {own} / 브리프: 단위 없음'],
    ['“{words}” counts in {own}, not in {unit}', '단위가 다릅니다. 출처 “{words}”: {own} / 브리프: {unit}'],
    ['its heads say “{heads}”, in {unit}', '표나 목록의 머리: “{heads}” / 단위: {unit}'],
  ],
  'wrong-bound': [
    [
      '“{words}” is bounded by `{own}`, the brief has no bound',
      '출처의 “{words}”에는 `{own}`(이상, 미만, 약 따위)이 붙어 있는데, 브리프에는 없습니다',
    ],
    [
      '“{words}” is bounded by `{own}`, the brief has `{bound}`',
      '수의 범위가 다릅니다. 출처 “{words}”: `{own}` / 브리프: `{bound}`',
    ],
    [
      '“{words}” has no bound, the brief has `{bound}`',
      '출처의 “{words}”에는 이상, 미만, 약 같은 말이 없는데, 브리프에는 있습니다(`{bound}`)',
    ],
    ['write `bound: "{bound}"`', '이렇게 쓰세요: `bound: "{bound}"`'],
    ['point at the words that say so, or take `bound` out', '그렇게 말하는 대목을 가리키거나, `bound`를 빼세요'],
    ['take `bound` out', '`bound`를 빼세요'],
  ],
  'wrong-date': [
    [
      'this figure of the source is that of {day}, not of {date}',
      '출처에서 이 수치는 {date}이(가) 아니라 {day}의 것입니다',
    ],
    [
      '“{phrase}”, counted from {from}, is {date}, not {brief}',
      '날짜가 다릅니다. “{phrase}”, {from}부터 세면: {date} / 브리프: {brief}',
    ],
    ['the source says {date}, not {brief}', '날짜가 다릅니다. 출처: {date} / 브리프: {brief}'],
    [
      '`{source}` reports these words on {date}, not on {brief}',
      '말한 날이 다릅니다. 출처 `{source}`: {date} / 브리프: {brief}',
    ],
    [
      'this sentence of the source is about {date}, not about {brief}',
      '기준일이 다릅니다. 출처의 이 문장: {date} / 브리프: {brief}',
    ],
    ['correct `asOf`, or take it out', '`asOf`를 고치거나 빼세요'],
  ],
  'date-not-read': [
    [
      'the source says {date}, the brief is as exact as {brief}',
      '브리프의 날짜가 출처보다 자세합니다. 출처: {date} / 브리프: {brief}',
    ],
    [
      'write the date as exactly as the source has it, or point at more of it',
      '출처만큼만 자세히 적거나, 날짜가 더 자세히 적힌 대목을 가리키세요',
    ],
    [
      '“{phrase}”, counted from {from}, cannot be recomputed: nothing shows that it is {brief}',
      '날짜({brief})를 확인하지 못했습니다. “{phrase}”, {from}부터 세어 볼 수 없는 말입니다',
    ],
    [
      'look yourself; words that name the day need no reading',
      '직접 확인하세요. 날짜가 그대로 적힌 말에는 `reading`이 필요 없습니다',
    ],
    ['nothing in these words can be read as {brief}', '이 말에서 그 날짜({brief})를 읽을 수 없습니다'],
    [
      'point at words that name the day; if they count it from another, add `reading`',
      '날짜가 적힌 말을 가리키세요. 다른 날부터 센 날짜라면 `reading`을 더하세요',
    ],
  ],
  'reading-not-found': [
    ['the source does not say “{phrase}” in this sentence', '출처의 이 문장에 “{phrase}”라는 말이 없습니다'],
    [
      '`phrase` repeats the words of the source that were read as a date',
      '`phrase`에는 날짜로 읽은 말을 출처에 있는 그대로 적습니다',
    ],
  ],
  'plan-as-done': [
    ['the source says that this was called off or put off', '출처는 이 일이 취소되거나 미루어졌다고 합니다'],
    [
      'write `status: plannedThen`, and say in `text` what became of it',
      '`status: plannedThen`이라고 쓰고, 어떻게 됐는지 `text`에 적으세요',
    ],
    [
      'the source speaks of a plan, the brief prints it as done',
      '출처는 계획이라고 하는데, 브리프는 이미 한 일로 싣습니다',
    ],
    [
      'write `status: planned`, or `plannedThen` if nobody knows whether it came about',
      '`status: planned`라고 쓰세요. 실제로 했는지 알 수 없으면 `plannedThen`이라고 쓰세요',
    ],
    [
      'the source speaks of a plan, the brief prints it as measured',
      '출처는 계획이라고 하는데, 브리프는 실제 수치로 싣습니다',
    ],
    [
      'the source speaks of an estimate, the brief prints it as measured',
      '출처는 전망이나 추정이라고 하는데, 브리프는 실제 수치로 싣습니다',
    ],
    ['write `kind: {kind}`', '이렇게 쓰세요: `kind: {kind}`'],
  ],
  'uncovered-quotation': [
    ['no anchor carries the quotation {words}', '따옴표 안의 말 {words}의 근거가 없습니다'],
    ...uncovered,
  ],
  'uncovered-figure': [['no anchor carries the figure {words}', '수치 {words}의 근거가 없습니다'], ...uncovered],
  'uncovered-date': [['no anchor carries the date {words}', '날짜 {words}의 근거가 없습니다'], ...uncovered],
}
