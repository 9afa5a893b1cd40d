'use strict';
(() => {
  const data = JSON.parse(document.getElementById('data').textContent);
  const { measures, agencies, findings, sections, strings, words } = data;
  const CHUNK = 120;
  const byId = id => document.getElementById(id);

  // All text goes through here: nothing of the document ever becomes markup.
  function make(tag, className, text) {
    const element = document.createElement(tag);
    if (className) element.className = className;
    if (text !== undefined) element.textContent = text;
    return element;
  }

  const MARKS = { NUMBERED: '自', MERGED: '合', INHERITED: '沿', RESTORED: '补' };
  function mark(provenance) {
    const element = make('span', 'mark ' + provenance.toLowerCase(), MARKS[provenance]);
    element.title = words.provenance[provenance];
    return element;
  }

  const findingsOf = measures.map(() => []);
  findings.forEach(finding => { if (finding.m >= 0) findingsOf[finding.m].push(finding); });
  const hay = measures.map(m => [m.st || m.ser, m.i.map(x => x[1]).join(' '), m.m, m.p, m.r, m.a.map(a => a[1]).join(' '), m.x.join(' ')].join('\n').toLowerCase());

  function ordinalText(indicator) { return indicator[0] === null ? indicator[1] : words.ordinals[indicator[0]] ? '（' + words.ordinals[indicator[0]] + '）' + indicator[1] : indicator[1]; }
  function indicatorText(m) { return m.i.map(ordinalText).join('\n'); }

  const hasIndicator = measures.some(m => m.i.length);
  const hasPractice = measures.some(m => m.p);
  const columns = [['serial', '序号']];
  if (hasIndicator) columns.push(['indicator', '指标']);
  columns.push(['measure', '改革举措']);
  if (hasPractice) columns.push(['practice', '主要做法']);
  columns.push(['unit', '责任单位']);
  data.extra.forEach(header => columns.push(['extra', header]));
  columns.push(['finding', '疑点']);

  const table = byId('table');
  const headRow = make('tr');
  columns.forEach(([kind, title]) => { const th = make('th', 'c-' + kind, title); th.scope = 'col'; headRow.append(th); });
  table.tHead.append(headRow);

  let query = '';
  function appendText(parent, text) {
    if (!query) { parent.append(text); return; }
    const lower = text.toLowerCase();
    let from = 0;
    for (let at = lower.indexOf(query); at >= 0 && lower.length === text.length; at = lower.indexOf(query, from)) {
      parent.append(text.slice(from, at), make('mark', '', text.slice(at, at + query.length)));
      from = at + query.length;
    }
    parent.append(text.slice(from));
  }

  function cell(kind, label, provenance, text) {
    const td = make('td', 'c-' + kind);
    td.dataset.label = label;
    if (provenance && provenance !== 'STATED') { td.append(mark(provenance)); td.classList.add('filled'); }
    appendText(td, text);
    return td;
  }

  function unitCell(m) {
    const td = cell('unit', '责任单位', m.v[4], m.r);
    if (m.a.length) {
      const list = make('ul', 'units');
      m.a.forEach(a => {
        const item = make('li', 'unit ' + a[2] + (a[3] ? ' collective' : ''), a[1]);
        item.title = words.roles[a[2]] + (a[4] ? '：' + a[4] : '');
        list.append(item);
      });
      if (m.o) { const more = make('li', '', '等'); list.append(more); }
      td.append(list);
    }
    return td;
  }

  function findingCell(index) {
    const td = make('td', 'c-finding');
    td.dataset.label = '疑点';
    // What was filled in as the rules say is named only; what looks wrong is said in full.
    findingsOf[index].forEach(f => {
      const element = f.s === 'INFO' ? make('p', 'finding INFO', f.t) : findingElement(f);
      if (f.s === 'INFO') element.title = f.g;
      td.append(element);
    });
    return td;
  }

  function findingElement(f) {
    const p = make('p', 'finding ' + f.s);
    p.append(make('b', '', f.t), f.g);
    return p;
  }

  // A cell joins the one above where the document merges them and both rows are shown one below the other.
  const joins = {
    indicator: (m, above) => m.v[1] === 'MERGED' && indicatorText(m) === indicatorText(above),
    unit: (m, above) => m.v[4] === 'MERGED' && m.r === above.r,
    serial: (m, above) => m.part > 1 && m.ser === above.ser,
  };

  // On a narrow screen each row is a card of its own, so nothing is joined there.
  const narrow = matchMedia('(max-width: 700px)');

  let shown = [];
  let next = 0;
  let lastSection = null;

  function renderChunk() {
    if (next >= shown.length) return;
    const body = make('tbody');
    const open = {};
    const end = Math.min(shown.length, next + CHUNK);
    for (; next < end; next++) {
      const index = shown[next];
      const m = measures[index];
      const above = next > 0 && shown[next - 1] === index - 1 && measures[index - 1].s === m.s ? measures[index - 1] : null;
      if (m.s !== lastSection && sections.length) { body.append(sectionRow(m.s)); Object.keys(open).forEach(k => delete open[k]); }
      lastSection = m.s;
      body.append(measureRow(index, m, above, open));
    }
    table.append(body);
  }

  function sectionRow(ordinal) {
    const row = make('tr', 'section');
    const section = sections.find(s => s.o === ordinal);
    const th = make('th', '', section ? (words.ordinals[ordinal] || ordinal) + '、' + section.t + (section.d === null ? '' : '（' + section.d + '项）') : '（未分部分）');
    th.colSpan = columns.length;
    row.append(th);
    return row;
  }

  function measureRow(index, m, above, open) {
    const row = make('tr');
    row.tabIndex = 0;
    row.dataset.index = index;
    let extra = 0;
    columns.forEach(([kind, label]) => {
      if (!narrow.matches && joins[kind] && above && open[kind] && joins[kind](m, above)) { open[kind].rowSpan += 1; return; }
      let td;
      if (kind === 'serial') td = cell(kind, label, m.v[0], m.st || String(m.ser));
      else if (kind === 'indicator') td = cell(kind, label, m.v[1], indicatorText(m));
      else if (kind === 'measure') td = cell(kind, label, m.v[2], m.m);
      else if (kind === 'practice') td = cell(kind, label, m.v[3], m.p);
      else if (kind === 'unit') td = unitCell(m);
      else if (kind === 'extra') td = cell(kind, label, null, m.x[extra++]);
      else td = findingCell(index);
      if (joins[kind]) open[kind] = td;
      row.append(td);
    });
    return row;
  }

  function matches(index, filter) {
    const m = measures[index];
    if (filter.section !== '' && String(m.s) !== filter.section) return false;
    if (filter.agency !== '' || filter.role !== '') {
      if (!m.a.some(a => (filter.agency === '' || String(a[0]) === filter.agency) && (filter.role === '' || a[2] === filter.role))) return false;
    }
    if (filter.severity !== '') {
      const own = findingsOf[index];
      if (filter.severity === 'any' ? !own.length : !own.some(f => f.s === filter.severity)) return false;
    }
    return filter.text === '' || hay[index].includes(filter.text);
  }

  function apply() {
    const filter = { section: byId('f-section').value, agency: byId('f-agency').value, role: byId('f-role').value, severity: byId('f-severity').value, text: byId('f-text').value.trim().toLowerCase() };
    query = filter.text;
    shown = [];
    for (let index = 0; index < measures.length; index++) if (matches(index, filter)) shown.push(index);
    next = 0;
    lastSection = null;
    while (table.tBodies.length) table.tBodies[0].remove();
    renderChunk();
    if (!shown.length) {
      const body = make('tbody');
      const row = make('tr');
      const td = make('td', 'empty', '没有符合条件的举措');
      td.colSpan = columns.length;
      row.append(td); body.append(row); table.append(body);
    }
    byId('shown').textContent = '显示 ' + shown.length + ' / ' + measures.length + ' 项';
  }

  function fillSelect(id, entries) { entries.forEach(([value, text]) => { const option = make('option', '', text); option.value = value; byId(id).append(option); }); }
  fillSelect('f-section', sections.map(s => [s.o, (words.ordinals[s.o] || s.o) + '、' + s.t]));
  fillSelect('f-agency', agencies.map((a, index) => [index, a.n]));
  fillSelect('f-role', Object.entries(words.roles));

  let timer = 0;
  const applySoon = () => { clearTimeout(timer); timer = setTimeout(apply, 60); };
  byId('filters').addEventListener('input', applySoon);
  byId('filters').addEventListener('change', applySoon);
  byId('filters').addEventListener('submit', event => event.preventDefault());
  byId('filters').addEventListener('reset', () => setTimeout(apply, 0));
  new IntersectionObserver(entries => { if (entries.some(e => e.isIntersecting)) renderChunk(); }, { rootMargin: '1200px' }).observe(byId('more'));
  document.addEventListener('scroll', () => { if (byId('more').getBoundingClientRect().top < window.innerHeight + 1200) renderChunk(); }, { passive: true });
  window.addEventListener('beforeprint', () => { while (next < shown.length) renderChunk(); });

  narrow.addEventListener('change', apply);

  // Detail of a row: clean value and source text side by side.
  const detail = byId('detail');
  let opener = null;
  function detailTable(headers, rows, narrowFirst) {
    const t = make('table');
    const head = make('tr');
    headers.forEach((h, index) => head.append(make('th', narrowFirst && index === 0 ? 'narrow' : '', h)));
    t.append(head);
    rows.forEach(values => { const row = make('tr'); values.forEach(v => row.append(make('td', '', v))); t.append(row); });
    return t;
  }

  function show(index) {
    const m = measures[index];
    const body = byId('detail-body');
    body.replaceChildren();
    const title = make('h2', '', '第 ' + (m.st || m.ser) + ' 项　' + m.m);
    title.id = 'detail-title';
    body.append(title, make('p', 'source', '位置：' + (m.l || '不详') + '　编号：' + m.id));
    const fields = [['序号', m.st || String(m.ser), m.v[0]], ['指标', indicatorText(m), m.v[1]], ['改革举措', m.m, m.v[2]], ['主要做法', m.p, m.v[3]], ['责任单位', m.r, m.v[4]]];
    data.extra.forEach((header, at) => fields.push([header, m.x[at], 'STATED']));
    body.append(make('h3', '', '整理后的内容'), detailTable(['栏目', '内容', '来源'], fields.filter(f => f[1]).map(f => [f[0], f[1], words.provenance[f[2]]]), true));
    if (m.w.length) body.append(make('h3', '', '原文件中的这一行'), detailTable(['原栏目', '原文'], m.w.map(w => [strings[w[0]], (w[2] ? '〔自动编号 ' + w[2] + '〕' : '') + strings[w[1]]]), true));
    if (m.a.length) body.append(make('h3', '', '责任分解'), detailTable(['角色', '单位', '全称', '依据'], m.a.map(a => [words.roles[a[2]], a[1] + (a[3] ? '（集合单位）' : ''), agencies[a[0]] ? agencies[a[0]].f : '', a[4]]), true));
    if (findingsOf[index].length) { body.append(make('h3', '', '疑点')); findingsOf[index].forEach(f => { const p = findingElement(f); if (f.b || f.a) p.append('　' + (f.b ? '原文：' + f.b : '') + (f.a ? '　取值：' + f.a : '')); body.append(p); }); }
    detail.showModal();
  }
  table.addEventListener('click', event => { const row = event.target.closest('tr[data-index]'); if (row && !String(getSelection())) { opener = row; show(Number(row.dataset.index)); } });
  table.addEventListener('keydown', event => { const row = event.target.closest('tr[data-index]'); if (row && event.target === row && (event.key === 'Enter' || event.key === ' ')) { event.preventDefault(); opener = row; show(Number(row.dataset.index)); } });
  detail.addEventListener('close', () => { if (opener && opener.isConnected) opener.focus(); });

  // Findings about the document.
  const general = findings.filter(f => f.m < 0);
  if (general.length) {
    byId('document-findings').hidden = false;
    general.forEach(f => { const li = make('li'); li.append(findingElement(f)); byId('document-findings').querySelector('ul').append(li); });
  }

  // Bars.
  const most = Math.max(1, ...agencies.map(a => a.c[0] + a.c[1] + a.c[2] + a.c[3]));
  const kinds = ['lead', 'supporting', 'joint', 'guiding'];
  const barsBody = make('tbody');
  agencies.map((a, index) => [a, index]).sort((x, y) => total(y[0]) - total(x[0]) || x[1] - y[1]).forEach(([a, index]) => {
    const row = make('tr');
    const th = make('th');
    th.scope = 'row';
    if (a.b) { const link = make('a', '', a.n); link.href = a.b; link.title = '打开该单位的工作簿'; th.append(link); } else th.textContent = a.n;
    const td = make('td');
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute('width', '420'); svg.setAttribute('height', '16'); svg.setAttribute('role', 'img');
    svg.setAttribute('aria-label', '牵头 ' + a.c[0] + '，配合 ' + a.c[1] + '，共同负责 ' + a.c[2] + '，指导 ' + a.c[3]);
    const fills = ['#1a5fb4', '#2e7d32', '#c98600', '#7b2d8e'];
    let x = 0;
    a.c.forEach((count, kind) => {
      const width = 420 * count / most;
      const rect = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
      [['x', x], ['y', 1], ['width', width], ['height', 14], ['fill', fills[kind]]].forEach(([k, v]) => rect.setAttribute(k, v));
      if (count) svg.append(rect);
      x += width;
    });
    td.append(svg);
    row.append(th, td, make('td', '', kinds.map((k, kind) => a.c[kind] ? ['牵头', '配合', '共同', '指导'][kind] + ' ' + a.c[kind] : '').filter(Boolean).join('　')));
    barsBody.append(row);
  });
  byId('agencies').append(barsBody);
  function total(a) { return a.c[0] + a.c[1] + a.c[2] + a.c[3]; }

  // Matrix of the agencies with the most measures.
  const top = agencies.map((a, index) => index).sort((x, y) => total(agencies[y]) - total(agencies[x]) || x - y).slice(0, 30);
  const place = new Map(top.map((agency, at) => [agency, at]));
  const together = top.map(() => new Array(top.length).fill(0));
  measures.forEach(m => {
    const at = [...new Set(m.a.map(a => place.get(a[0])).filter(p => p !== undefined))];
    at.forEach(x => at.forEach(y => { if (x !== y) together[x][y] += 1; }));
  });
  const peak = Math.max(1, ...together.flat());
  const thead = make('thead'), matrixHead = make('tr');
  matrixHead.append(make('td'));
  top.forEach(agency => { const th = make('th', '', agencies[agency].n); th.scope = 'col'; matrixHead.append(th); });
  thead.append(matrixHead);
  const matrixBody = make('tbody');
  top.forEach((agency, x) => {
    const row = make('tr');
    const th = make('th', '', agencies[agency].n);
    th.scope = 'row';
    row.append(th);
    top.forEach((other, y) => {
      const count = together[x][y];
      const td = make('td', x === y ? 'self' : count ? 'h' + Math.ceil(4 * count / peak) : '', count || '');
      if (count) td.title = agencies[agency].n + ' 与 ' + agencies[other].n + '：' + count + ' 项';
      row.append(td);
    });
    matrixBody.append(row);
  });
  byId('matrix').append(thead, matrixBody);

  apply();
})();
