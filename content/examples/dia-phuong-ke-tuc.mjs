// Địa phương đã kết thúc và đơn vị kế tục, kèm nguồn.
// Chạy: node dia-phuong-ke-tuc.mjs http://localhost:4321
const [origin = 'http://localhost:4321'] = process.argv.slice(2);
const places = await (await fetch(`${origin}/du-lieu/dia-phuong.json`)).json();
for (const { name, type, endedOn, successors, claim } of places)
  if (endedOn !== null)
    console.log([`${type} ${name}`, endedOn, successors.map((unit) => unit.name).join(', '), claim.source].join('\t'));
