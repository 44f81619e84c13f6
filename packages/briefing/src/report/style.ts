import { type ColorToken, tokens } from '@briefing-kit/ui'

/** Colours of verdicts, beside those of the tokens: text of at least 4.5 to 1 on the page, light and dark. */
const verdicts: Readonly<Record<string, ColorToken>> = {
  proven: { light: '#1b6b3a', dark: '#7fd19f' },
  open: { light: '#7a5200', dark: '#e5bd6a' },
  refused: { light: '#a8201a', dark: '#ff9d94' },
  mark: { light: '#fff0b3', dark: '#5a4a12' },
}

const variables = (scheme: keyof ColorToken): string =>
  Object.entries({ ...tokens.color, ...verdicts })
    .map(([name, color]) => `--${name}:${color[scheme]}`)
    .join(';')

/** The style of a report: one column on a phone, claim beside source from 50 rem on and on paper. */
export const style = `
:root{color-scheme:light dark;${variables('light')}}
@media (prefers-color-scheme:dark){@media screen{:root{${variables('dark')}}}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.65 Pretendard,"Apple SD Gothic Neo","Malgun Gothic","Noto Sans KR","Noto Sans CJK KR",system-ui,sans-serif;word-break:keep-all;overflow-wrap:anywhere}
.page{max-width:68rem;margin:0 auto;padding:2.5rem 1.25rem 4rem}
header,section,article{margin-bottom:3rem}
h1{font-size:2rem;line-height:1.25;letter-spacing:-.02em;margin:0 0 .75rem;border-top:3px solid var(--accent);padding-top:1.25rem}
h2{font-size:1.45rem;line-height:1.35;letter-spacing:-.015em;margin:0 0 1rem;border-top:1px solid var(--ink);padding-top:1rem}
h3{font-size:.9rem;line-height:1.5;margin:2rem 0 .75rem;color:var(--accent)}
p{margin:0 0 .75rem}
a{color:var(--accent);text-underline-offset:.15em}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.intro,.meta,.about,dt,th{color:var(--ink2)}
.intro{max-width:44rem}
.meta,.hash,th,td,dd,dt,.about,.place{font-size:.875rem;line-height:1.55}
.hash{font-family:ui-monospace,"SF Mono",Consolas,monospace;font-size:.78rem;overflow-wrap:anywhere;word-break:break-all}
.counts{display:grid;grid-template-columns:repeat(3,1fr);gap:1rem;list-style:none;margin:1.5rem 0 0;padding:0}
.counts li{border-top:3px solid;padding-top:.6rem}
.counts strong{display:block;font-size:2.25rem;line-height:1.15;letter-spacing:-.03em;font-variant-numeric:tabular-nums}
.counts p{color:var(--ink2);font-size:.875rem;margin:0}
.proven{color:var(--proven)}.open{color:var(--open)}.refused{color:var(--refused)}
.counts b,.verdict{font-size:.9rem;font-weight:700}
.first{padding-left:1.25rem}
.first li{margin-bottom:.25rem}
.claims{list-style:none;margin:0;padding:0}
.claim{border-top:1px solid var(--hair);padding:1.1rem 0 1.25rem;break-inside:avoid}
.top{display:flex;flex-wrap:wrap;gap:.2rem .9rem;align-items:baseline;margin-bottom:.6rem}
.number{font-weight:700;font-variant-numeric:tabular-nums;min-width:1.5rem}
.place{color:var(--ink3);margin-left:auto}
.pair{display:grid;gap:.75rem 2rem}
.label{display:block;font-size:.78rem;font-weight:600;color:var(--accent);margin-bottom:.15rem}
.says{font-weight:600;margin:0}
.passage .says{font-weight:400}
.about{margin:.15rem 0 0}
blockquote{margin:0;color:var(--ink2)}
mark{background:var(--mark);color:var(--ink);padding:.05em .1em;-webkit-box-decoration-break:clone;box-decoration-break:clone;border-bottom:2px solid var(--accent)}
.problem{border-left:3px solid;padding-left:.8rem;margin:.9rem 0 0}
.problem p{margin:0;color:var(--ink)}
.problem .hint{color:var(--ink2);font-size:.9rem}
.table{overflow-x:auto}
table{border-collapse:collapse;width:100%;border-bottom:1px solid var(--ink)}
th,td{text-align:left;vertical-align:top;padding:.6rem 1rem .6rem 0;border-top:1px solid var(--hair)}
thead th{border-top:1px solid var(--ink);font-weight:600}
.number-cell{text-align:right;font-variant-numeric:tabular-nums}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1rem;margin:0}
dd{margin:0;min-width:0}
.source{border-top:1px solid var(--hair);padding:.9rem 0;break-inside:avoid}
.source h4{font-size:1rem;line-height:1.45;margin:0 0 .3rem}
.sign{border-top:1px solid var(--ink);padding-top:1.25rem;break-inside:avoid}
.sign h2{border:0;padding:0;margin-bottom:.5rem}
.lines{display:grid;gap:2rem;margin:2.25rem 0 0}
.lines div{display:flex;gap:.75rem;align-items:flex-end;border-bottom:1px solid var(--ink);min-height:2.5rem;padding-bottom:.25rem}
@media (min-width:50rem){.pair{grid-template-columns:minmax(0,2fr) minmax(0,3fr)}.lines{grid-template-columns:1fr 1fr}}
@media (max-width:30rem){.counts{grid-template-columns:1fr}.counts li{display:grid;grid-template-columns:3rem 1fr;gap:0 .5rem;align-items:baseline}.counts strong{grid-row:span 2;font-size:1.75rem;min-width:2.5rem}.place{margin-left:0;width:100%}h1{font-size:1.6rem}dl{grid-template-columns:1fr}dd{margin-bottom:.4rem}}
@media print{
@page{size:A4;margin:18mm 17mm 20mm}
:root{color-scheme:light}
:root{font-size:9.25pt}
body{line-height:1.5}
.claim{padding:.7rem 0 .8rem}
.page{max-width:none;padding:0}
h2,h3{break-after:avoid}
.pair{grid-template-columns:minmax(0,2fr) minmax(0,3fr)}
.lines{grid-template-columns:1fr 1fr}
header,section,article{margin-bottom:18pt}
mark{-webkit-print-color-adjust:exact;print-color-adjust:exact}
a{color:inherit;text-decoration:none}
.brief+.brief{break-before:page}
}
`
