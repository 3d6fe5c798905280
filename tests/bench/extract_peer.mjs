// Mozilla's Readability on the same folder as bench_extract, once with jsdom and once with linkedom, by CPU time.
// Usage, in a scratch folder: npm install --ignore-scripts @mozilla/readability@0.6.0 jsdom@26.1.0 linkedom@0.18.12
// and then: NODE_PATH=node_modules node extract_peer.mjs FOLDER (copy this file there, modules are found beside it).
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import { parseHTML } from 'linkedom';

const rounds = 3; // of which the quickest counts
const url = 'https://news.example/story';

const peers = {
    jsdom: html => new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document,
    linkedom: html => parseHTML(html).document,
};

const pages = readdirSync(process.argv[2], { recursive: true })
    .filter(name => String(name).endsWith('.html'))
    .map(name => readFileSync(join(process.argv[2], String(name)), 'utf8'));

for (const [name, documentOf] of Object.entries(peers)) {
    const times = [];
    let failed = 0;
    for (const html of pages) {
        let best = Infinity;
        for (let round = 0; round < rounds; ++round) {
            const before = process.cpuUsage();
            try {
                new Readability(documentOf(html)).parse();
            } catch {
                ++failed;
            }
            const used = process.cpuUsage(before);
            best = Math.min(best, (used.user + used.system) / 1000);
        }
        times.push(best);
    }
    times.sort((a, b) => a - b);
    const mean = times.reduce((a, b) => a + b, 0) / times.length;
    console.log(`${name}: ${times.length} pages, mean ${mean.toFixed(2)} ms, median ` +
        `${times[times.length >> 1].toFixed(2)}, slowest ${times.at(-1).toFixed(2)}; ${failed / rounds} failed`);
}
