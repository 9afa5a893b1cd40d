'use strict';
(() => {
  const data = JSON.parse(document.getElementById('data').textContent);
  const { columns, sections, notes, measures, agencies, findings, strings, words } = data;
  const FIRST_ROWS = 60;
  const MORE_ROWS = 150;
  const byId = id => document.getElementById(id);

  // All text goes through here: nothing of the document ever becomes markup.
  function make(tag, className, text) {
    const element = document.createElement(tag);
    if (className) element.className = className;
    if (text !== undefined) element.textContent = text;
    return element;
  }

  const PROVENANCES = Object.keys(words.provenance);
  const MARKS = { NUMBERED: '自', MERGED: '合', INHERITED: '沿', RESTORED: '补' };
  const FIELDS = { serial: 'serial', indicator: 'indicator', measure: 'measure', practice: 'practice', unit: 'responsibility', extra: 'extra' };

  const findingsOf = measures.map(() => []);
  findings.forEach(finding => { if (finding.m >= 0) findingsOf[finding.m].push(finding); });

  // ---- searching: full-width letters and digits are the same as half-width ones, as many characters as before

  function fold(text) { return text.replace(/[\uFF01-\uFF5E\u3000]/g, c => c === '\u3000' ? ' ' : String.fromCharCode(c.charCodeAt(0) - 0xFEE0)).toLowerCase(); }
  const hay = measures.map((m, index) => fold([...m.c, ...m.a.map(a => a[1] + ' ' + (agencies[a[0]] ? agencies[a[0]].f : '')), ...findingsOf[index].map(f => f.t)].join('\n')));

  let terms = [];
  function appendText(parent, text) {
    const folded = terms.length ? fold(text) : '';
    if (folded.length !== text.length) { parent.append(text); return; }
    let from = 0;
    for (;;) {
      let at = -1;
      let length = 0;
      for (const term of terms) {
        const found = folded.indexOf(term, from);
        if (found >= 0 && (at < 0 || found < at || found === at && term.length > length)) { at = found; length = term.length; }
      }
      if (at < 0) break;
      parent.append(text.slice(from, at), make('mark', '', text.slice(at, at + length)));
      from = at + length;
    }
    parent.append(text.slice(from));
  }

  // ---- the table

  const table = byId('table');
  const body = table.tBodies[0];
  const hasFindings = findingsOf.some(own => own.length);
  const heads = columns.map(column => column.title).concat(hasFindings ? ['疑点'] : []);
  const headRow = make('tr');
  heads.forEach(title => { const th = make('th', '', title); th.scope = 'col'; headRow.append(th); });
  table.tHead.append(headRow);

  // A column is as wide as its texts want, long ones by the root of their length, and none is so narrow that words fall apart.
  function widthOf(text) { let width = 0; for (const c of text) width += c > '\u2E80' ? 1 : 0.55; return width; }
  function wish(texts) {
    const lengths = texts.filter(Boolean).map(text => Math.max(...text.split('\n').map(widthOf)) + text.length / 20).sort((a, b) => a - b);
    return lengths.length ? lengths[Math.floor(0.9 * (lengths.length - 1))] : 1;
  }
  const step = Math.ceil(measures.length / 300) || 1;
  const sample = measures.filter((m, index) => index % step === 0);
  const wishes = columns.map((column, at) => wish(sample.map(m => m.c[at])));
  if (hasFindings) wishes.push(findings.some(f => f.m >= 0 && f.s !== 'INFO') ? 24 : 9);
  const least = wishes.map((length, at) => 1.3 + Math.min(Math.max(length, Math.min(widthOf(heads[at]), 4)), at === 0 ? 4 : 9));
  const group = make('colgroup');
  heads.forEach(() => group.append(make('col')));
  table.prepend(group);
  function fitColumns() {
    if (printing.matches) return;
    const wide = least.reduce((a, b) => a + b, 0);
    const room = byId('scroll').clientWidth / parseFloat(getComputedStyle(body).fontSize);
    const overflow = wide > room && !cards;
    byId('scroll').classList.toggle('wide', overflow);
    if (overflow) byId('scroll').tabIndex = 0; else byId('scroll').removeAttribute('tabindex');
    table.style.minWidth = overflow ? wide + 'em' : '';
    shareRoom(Math.max(room, wide));
    document.documentElement.style.setProperty('--bar', cards ? '0px' : byId('filters').offsetHeight + 'px');
  }
  function shareRoom(room) {
    const wide = least.reduce((a, b) => a + b, 0);
    const roots = wishes.map(length => Math.sqrt(length));
    const share = Math.max(0, room - wide);
    const extra = roots.map((root, at) => Math.max(0, Math.min(wishes[at] + 1.3, 60) - least[at]) * root);
    const all = extra.reduce((a, b) => a + b, 0) || 1;
    const widths = least.map((own, at) => own + share * extra[at] / all);
    const sum = widths.reduce((a, b) => a + b, 0);
    [...group.children].forEach((col, at) => { col.style.width = (100 * widths[at] / sum).toFixed(2) + '%'; });
  }

  function mark(provenance, why) {
    const element = make('span', 'mark ' + provenance.toLowerCase(), MARKS[provenance]);
    element.title = words.provenance[provenance] + (why ? '：' + why : '');
    return element;
  }

  function cell(index, at) {
    const m = measures[index];
    const column = columns[at];
    const td = make('td', 'c-' + column.kind);
    td.dataset.label = column.title;
    const provenance = PROVENANCES[m.v[at]];
    if (MARKS[provenance] && (m.c[at] || provenance !== 'MERGED')) {
      const reason = findingsOf[index].find(f => f.k === FIELDS[column.kind] && f.s === 'INFO');
      td.append(mark(provenance, provenance === 'MERGED' || !reason ? '' : reason.g));
      td.classList.add('filled');
    }
    if (column.kind === 'unit') fillUnits(td, m); else appendText(td, m.c[at]);
    return td;
  }

  function fillUnits(td, m) {
    if (m.u.length) {
      m.u.forEach(([head, text]) => {
        if (!text) return;
        const part = make('div');
        part.append(make('span', 'cell-head', strings[head] + '：'));
        appendText(part, text);
        td.append(part);
      });
    } else appendText(td, m.c[columns.findIndex(column => column.kind === 'unit')]);
    if (!m.a.length) return;
    const list = make('ul', 'units');
    m.a.forEach(a => {
      const item = make('li', 'unit ' + a[2] + (a[3] ? ' collective' : '') + (filter.agency === String(a[0]) ? ' hit' : ''), a[1]);
      item.title = [words.roles[a[2]] + (strings[a[4]] ? '：' + strings[a[4]] : ''), agencies[a[0]] ? agencies[a[0]].f : ''].filter(Boolean).join('\n');
      list.append(item);
    });
    if (m.o) list.append(make('li', '', '等'));
    td.append(list);
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

  // On a narrow screen each row is a card of its own, so nothing is joined there.
  const narrow = matchMedia('screen and (max-width: 700px)');
  let cards = narrow.matches;
  const printing = matchMedia('print');

  const filter = { section: '', agency: '', role: '', severity: '', text: '' };
  let shown = [];
  let next = 0;
  let open = [];
  const noteRows = new Map();
  notes.forEach(note => { if (note.b > 0 && note.b < measures.length) noteRows.set(note.b, (noteRows.get(note.b) || []).concat(note)); });

  function render(count) {
    const rows = document.createDocumentFragment();
    const end = Math.min(shown.length, next + count);
    for (; next < end; next++) {
      const index = shown[next];
      const follows = next > 0 && shown[next - 1] === index - 1;
      const inSection = next > 0 && measures[shown[next - 1]].s === measures[index].s;
      if (!follows || !inSection) open = [];
      if (follows || next === 0) (noteRows.get(index) || []).forEach(note => { rows.append(wideRow('note', 'td', note.t)); open = []; });
      if (!inSection && sections.length) rows.append(sectionRow(measures[index].s));
      rows.append(measureRow(index));
    }
    body.append(rows);
  }

  function wideRow(className, tag, text) {
    const row = make('tr', className);
    const element = make(tag, '', text);
    element.colSpan = heads.length;
    row.append(element);
    return row;
  }

  function sectionRow(place) {
    const section = sections[place];
    return wideRow('section', 'th', section ? section.t + section.d : '（未分部分）');
  }

  function measureRow(index) {
    const m = measures[index];
    const row = make('tr', m.c.some(text => text.length > 1500) ? 'long' : '');
    row.tabIndex = index === shown[0] ? 0 : -1;
    row.dataset.index = index;
    columns.forEach((column, at) => {
      // A cell joins the one above where the document has one cell for both rows and they are shown one below the other.
      if (!cards && open[at] && m.j.includes(at)) { open[at].rowSpan += 1; return; }
      open[at] = cell(index, at);
      row.append(open[at]);
    });
    if (hasFindings) row.append(findingCell(index));
    return row;
  }

  // ---- filters

  function matches(index) {
    const m = measures[index];
    if (filter.section !== '' && String(m.s) !== filter.section) return false;
    if (filter.agency !== '' || filter.role !== '') {
      if (!m.a.some(a => (filter.agency === '' || String(a[0]) === filter.agency) && (filter.role === '' || a[2] === filter.role))) return false;
    }
    if (filter.severity !== '') {
      const own = findingsOf[index];
      if (filter.severity === 'any' ? !own.length : !own.some(f => f.s === filter.severity)) return false;
    }
    return terms.every(term => hay[index].includes(term));
  }

  function draw(count) {
    next = 0;
    open = [];
    body.replaceChildren();
    render(count);
  }

  function apply() {
    for (const name of Object.keys(filter)) filter[name] = byId('f-' + name).value;
    terms = fold(filter.text).split(/\s+/).filter(Boolean);
    shown = [];
    for (let index = 0; index < measures.length; index++) if (matches(index)) shown.push(index);
    draw(FIRST_ROWS);
    if (!shown.length) body.append(wideRow('', 'td', '没有符合条件的举措'));
    if (!shown.length) body.rows[0].cells[0].className = 'empty';
    byId('shown').textContent = '显示 ' + shown.length + ' / ' + measures.length + ' 项';
    const agency = agencies[Number(filter.agency)];
    const link = byId('workbook');
    link.hidden = filter.agency === '' || !agency.b;
    if (!link.hidden) link.href = agency.b;
  }

  function fillSelect(id, entries) { entries.forEach(([value, text]) => { const option = make('option', '', text); option.value = value; byId(id).append(option); }); }
  fillSelect('f-section', sections.map(s => [s.o, s.t]));
  byId('f-section').parentElement.hidden = !sections.length;
  fillSelect('f-agency', agencies.map((a, index) => [index, a.n]));
  fillSelect('f-role', Object.entries(words.roles));

  let timer = 0;
  const applySoon = () => { clearTimeout(timer); timer = setTimeout(apply, 60); };
  byId('filters').addEventListener('input', applySoon);
  byId('filters').addEventListener('change', applySoon);
  byId('filters').addEventListener('submit', event => event.preventDefault());
  byId('filters').addEventListener('reset', () => setTimeout(apply, 0));
  function fillScreen() { if (next < shown.length && byId('more').getBoundingClientRect().top < window.innerHeight + 1200) { render(MORE_ROWS); requestAnimationFrame(fillScreen); } }
  new IntersectionObserver(entries => { if (entries.some(e => e.isIntersecting)) fillScreen(); }, { rootMargin: '1200px' }).observe(byId('more'));
  document.addEventListener('scroll', fillScreen, { passive: true });
  narrow.addEventListener('change', () => { if (!printing.matches) { cards = narrow.matches; apply(); fitColumns(); } });

  // On paper every row is there, merged cells too, whatever the width of the screen.
  const EMS_OF_A4 = 98;
  window.addEventListener('beforeprint', () => { cards = false; if (shown.length) draw(shown.length); shareRoom(EMS_OF_A4); });
  window.addEventListener('afterprint', () => { if (cards !== narrow.matches) { cards = narrow.matches; apply(); } fitColumns(); });
  new ResizeObserver(fitColumns).observe(byId('filters'));

  // ---- a row in detail: each value beside the cell of the document that it was made of

  const detail = byId('detail');
  let current = -1;

  function valueRow(label, clean, provenance, sources, m) {
    const row = make('tr');
    const th = make('th', '', label);
    th.scope = 'row';
    const value = make('td', clean ? '' : 'nothing', clean || '（空）');
    value.dataset.label = '整理后的内容';
    const origin = make('td', '', provenance);
    origin.dataset.label = '来源';
    const source = make('td');
    source.dataset.label = '原文件中的单元格';
    if (!sources.length) source.append(make('span', 'nothing', '—'));
    sources.forEach(([head, text, number, place]) => {
      const from = [strings[head] === label ? '' : strings[head], strings[place] === m.l ? '' : strings[place]].filter(Boolean).join('　');
      if (from) source.append(make('span', 'from', from));
      const shownText = (strings[number] ? '〔自动编号 ' + strings[number] + '〕' : '') + (text < 0 ? clean : strings[text]);
      source.append(shownText ? make('div', '', shownText) : make('div', 'nothing', '（空白）'));
    });
    row.append(th, value, source, origin);
    return row;
  }

  function plainTable(headers, rows) {
    const t = make('table');
    const head = t.createTHead().insertRow();
    headers.forEach((h, at) => { const th = make('th', at === 0 ? 'narrow' : '', h); th.scope = 'col'; head.append(th); });
    const tbody = t.createTBody();
    rows.forEach(values => {
      const row = tbody.insertRow();
      values.forEach((v, at) => { const td = make('td', '', v); td.dataset.label = headers[at]; row.append(td); });
    });
    return t;
  }

  function show(index) {
    current = index;
    const m = measures[index];
    const content = byId('detail-body');
    content.replaceChildren();
    const title = make('h2', '', '第 ' + m.c[0] + ' 项　' + m.c[columns.findIndex(column => column.kind === 'measure')]);
    title.id = 'detail-title';
    title.tabIndex = -1;
    title.autofocus = true;
    content.append(title, make('p', 'source', '出处：' + (m.l || '不详') + '　编号：' + m.id));
    const values = plainTable(['栏目', '整理后的内容', '原文件中的单元格', '来源'], []);
    values.tHead.rows[0].cells[3].className = 'narrow';
    columns.forEach((column, at) => {
      if (m.c[at] || m.w[at].length) values.tBodies[0].append(valueRow(column.title, m.c[at], words.provenance[PROVENANCES[m.v[at]]], m.w[at], m));
    });
    m.w[columns.length].forEach(other => values.tBodies[0].append(valueRow(strings[other[0]], '', '未归入栏目', [other], m)));
    content.append(values);
    if (m.a.length) content.append(make('h3', '', '责任分解' + (m.o ? '（原文以“等”结尾，未列全）' : '')), plainTable(['角色', '单位', '全称', '依据的字句'], m.a.map(a => [words.roles[a[2]], a[1] + (a[3] ? '（集合单位）' : ''), agencies[a[0]] ? agencies[a[0]].f : '', strings[a[4]]])));
    if (findingsOf[index].length) {
      content.append(make('h3', '', '疑点'));
      findingsOf[index].forEach(f => { const p = findingElement(f); if (f.b || f.a) p.append('　' + (f.b ? '原文：' + f.b : '') + (f.a ? '　取值：' + f.a : '')); content.append(p); });
    }
    const place = shown.indexOf(index);
    byId('d-place').textContent = (place + 1) + ' / ' + shown.length;
    byId('d-before').disabled = place <= 0;
    byId('d-next').disabled = place < 0 || place >= shown.length - 1;
    if (detail.open) title.focus(); else detail.showModal();
    detail.scrollTop = 0;
  }
  function turn(by) { const place = shown.indexOf(current) + by; if (place >= 0 && place < shown.length) show(shown[place]); }
  byId('d-before').addEventListener('click', () => turn(-1));
  byId('d-next').addEventListener('click', () => turn(1));
  byId('d-close').addEventListener('click', () => detail.close());
  detail.addEventListener('keydown', event => { if (event.key === 'ArrowLeft') turn(-1); else if (event.key === 'ArrowRight') turn(1); });
  detail.addEventListener('click', event => { if (event.target === detail) detail.close(); });
  detail.addEventListener('close', () => select(current));

  // ---- rows by mouse and keyboard: the table is one stop of the tab key, arrows move inside it

  function rowOf(index) {
    const place = shown.indexOf(index);
    if (place >= next) render(place - next + MORE_ROWS);
    return body.querySelector('tr[data-index="' + index + '"]');
  }
  function select(index) {
    const row = rowOf(index);
    if (!row) return;
    body.querySelectorAll('tr[tabindex="0"]').forEach(other => { other.tabIndex = -1; });
    row.tabIndex = 0;
    row.focus();
  }
  body.addEventListener('click', event => { const row = event.target.closest('tr[data-index]'); if (row && !String(getSelection())) show(Number(row.dataset.index)); });
  const STEPS = { ArrowDown: place => place + 1, ArrowUp: place => place - 1, Home: () => 0, End: () => shown.length - 1 };
  body.addEventListener('keydown', event => {
    const row = event.target.closest('tr[data-index]');
    if (!row || event.target !== row || event.ctrlKey || event.altKey || event.metaKey) return;
    const index = Number(row.dataset.index);
    if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); show(index); return; }
    if (!STEPS[event.key]) return;
    event.preventDefault();
    const place = Math.max(0, Math.min(shown.length - 1, STEPS[event.key](shown.indexOf(index))));
    select(shown[place]);
  });

  // ---- what concerns the whole document

  const general = findings.filter(f => f.m < 0);
  byId('document-findings').hidden = !general.length;
  general.forEach(f => byId('document-findings').append(findingElement(f)));
  const around = notes.filter(note => !(note.b > 0 && note.b < measures.length) && note.t !== document.querySelector('h1').textContent);
  byId('notes').hidden = !around.length;
  byId('notes').querySelector('summary').textContent = '表格前后的文字（' + around.length + ' 段）';
  byId('notes').open = around.reduce((length, note) => length + note.t.length, 0) < 400;
  around.forEach(note => byId('notes').append(make('p', '', note.t)));

  // ---- bars

  function total(a) { return a.c[0] + a.c[1] + a.c[2] + a.c[3]; }
  const ranked = agencies.map((a, index) => index).sort((x, y) => total(agencies[y]) - total(agencies[x]) || x - y);
  const most = Math.max(1, ...agencies.map(total));
  const bars = document.createDocumentFragment();
  const FILLS = ['#1a5fb4', '#2e7d32', '#c98600', '#7b2d8e'];
  function svg(tag, attributes) {
    const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
    Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
    return element;
  }
  ranked.forEach(index => {
    const a = agencies[index];
    const row = make('tr');
    const th = make('th');
    th.scope = 'row';
    if (a.b) { const link = make('a', '', a.n); link.href = a.b; link.title = '打开该单位的工作簿'; th.append(link); } else th.textContent = a.n;
    const td = make('td');
    const counts = a.c.map((count, kind) => count ? ['牵头', '配合', '共同', '指导'][kind] + ' ' + count : '').filter(Boolean).join('　');
    const picture = svg('svg', { viewBox: '0 0 420 16', preserveAspectRatio: 'none', role: 'img', 'aria-label': counts });
    let x = 0;
    a.c.forEach((count, kind) => {
      const width = 420 * count / most;
      if (count) picture.append(svg('rect', { x, y: 1, width, height: 14, fill: FILLS[kind] }));
      x += width;
    });
    td.append(picture);
    const pick = make('button', '', '看任务');
    pick.type = 'button';
    pick.title = '只看' + a.n + '的任务';
    pick.addEventListener('click', () => { byId('filters').reset(); byId('f-agency').value = String(index); setTimeout(() => { apply(); byId('filters').scrollIntoView(); byId('f-agency').focus(); }, 0); });
    const last = make('td');
    last.append(pick);
    row.append(th, td, make('td', '', counts), last);
    bars.append(row);
  });
  byId('agencies').createTBody().append(bars);

  // ---- which agencies have measures in common

  const MOST_AGENCIES = 30;
  const top = ranked.slice(0, MOST_AGENCIES);
  byId('matrix-words').textContent = '两个单位共同出现在多少项举措中，颜色越深越多' + (agencies.length > MOST_AGENCIES ? '；共 ' + agencies.length + ' 个单位，只列任务最多的 ' + MOST_AGENCIES + ' 个。' : '。');
  const place = new Map(top.map((agency, at) => [agency, at]));
  const together = top.map(() => new Array(top.length).fill(0));
  measures.forEach(m => {
    const at = [...new Set(m.a.map(a => place.get(a[0])).filter(p => p !== undefined))];
    at.forEach(x => at.forEach(y => { if (x !== y) together[x][y] += 1; }));
  });
  const peak = Math.max(1, ...together.flat());
  // Browsers do not measure upright words in a table well, so its widths are said.
  const NAME = Math.min(18, 1 + Math.max(1, ...top.map(agency => widthOf(agencies[agency].n))));
  const COUNT = 2.4;
  const matrixColumns = make('colgroup');
  [NAME, ...top.map(() => COUNT)].forEach(width => { const col = make('col'); col.style.width = width + 'em'; matrixColumns.append(col); });
  byId('matrix').append(matrixColumns);
  byId('matrix').style.width = NAME + COUNT * top.length + 'em';
  const matrixHead = byId('matrix').createTHead().insertRow();
  matrixHead.append(make('td'));
  top.forEach(agency => { const th = make('th'); th.scope = 'col'; th.append(make('span', '', agencies[agency].n)); matrixHead.append(th); });
  const matrixBody = byId('matrix').createTBody();
  top.forEach((agency, x) => {
    const row = matrixBody.insertRow();
    const th = make('th', '', agencies[agency].n);
    th.scope = 'row';
    row.append(th);
    top.forEach((other, y) => {
      const count = together[x][y];
      const td = make('td', x === y ? 'self' : count ? 'h' + Math.ceil(4 * count / peak) : '', count || '');
      if (count) td.title = agencies[agency].n + ' 与 ' + agencies[other].n + '：' + count + ' 项';
      row.append(td);
    });
  });

  fitColumns();
  apply();
})();
