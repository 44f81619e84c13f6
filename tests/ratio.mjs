process.env.NODE_ENV='production'
import { createRequire } from 'node:module'
const { NodeCompiler } = createRequire('/tmp/w/engine/tests/package.json')('@myriaddreamin/typst-ts-node-compiler')
const { readFileSync } = await import('node:fs')
const { makeBrief } = await import('./bench/content/make-brief.ts')
const { briefFile } = await import('/tmp/w/eng-try/old-brief-file.ts')
const { parseBrief, renderBrief } = await import(process.argv[3] ?? '/tmp/w/engine/packages/briefing/dist/index.js')
const compiler = NodeCompiler.create({ workspace: '/tmp/w/engine/tests/bench/contenders', fontArgs: [{ fontPaths: ['/tmp/w/engine/packages/ui/dist/fonts'] }] })
const template = readFileSync('/tmp/w/engine/tests/bench/contenders/brief.typ','utf8')
const cpu=()=>{const {user,system}=process.cpuUsage(); return (user+system)/1000}
const N=+(process.argv[2]??150)
const a=[],b=[],aw=[],bw=[],pw=[]
for(let i=0;i<N;i++){ const c=makeBrief(i); const t=JSON.stringify(c), y=briefFile(c)
 let x=cpu(), w=performance.now(); compiler.pdf({ mainFileContent: template, inputs: { brief: t } }); compiler.evictCache(10); a.push(cpu()-x); aw.push(performance.now()-w)
 x=cpu(); w=performance.now(); const {brief}=parseBrief(y,'x.brief.yaml'); pw.push(performance.now()-w); await renderBrief(brief); b.push(cpu()-x); bw.push(performance.now()-w) }
const med=(x,f=.6)=>{const h=x.slice(Math.floor(x.length*f)).sort((p,q)=>p-q); return h[h.length>>1]}
const q1=(x,f=.6)=>{const h=x.slice(Math.floor(x.length*f)).sort((p,q)=>p-q); return h[h.length>>2]}
console.log(`typst cpu ${med(a).toFixed(1)} wall ${med(aw).toFixed(1)} (q1 ${q1(aw).toFixed(1)})  ours cpu ${med(b).toFixed(1)} wall ${med(bw).toFixed(1)} (q1 ${q1(bw).toFixed(1)}; parse ${med(pw).toFixed(1)})  ratio cpu ${(med(b)/med(a)).toFixed(2)} wall ${(med(bw)/med(aw)).toFixed(2)} q1 ${(q1(bw)/q1(aw)).toFixed(2)}`)
