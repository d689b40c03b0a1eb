import { readFileSync, writeFileSync, existsSync } from "node:fs";
import { generateXlsx } from "./bench/generateXlsx";
import { bareRead } from "./bench/bareRead";
import { readXlsx } from "../src/formats/xlsx/readXlsx";
(async()=>{
const [,,what,n,st]=process.argv; const f=`/tmp/gen-${n}-${st}.xlsx`;
if(!existsSync(f)) writeFileSync(f,generateXlsx(+n!,st as any));
const b=readFileSync(f);
const times=[];let r;
for(let i=0;i<(+process.argv[5]!||3);i++){ const t=performance.now(); r= what==="bare"?bareRead(b): what==="mine"?await readXlsx(b):0; times.push(Math.round(performance.now()-t)); if(i<(+process.argv[5]!||3)-1) r=null;}
console.log(what,n,st,b.length,times.join(" "),"cpu",Math.round(process.cpuUsage().user/1000),"rss",Math.round(process.resourceUsage().maxRSS/1024));
})();
