
'use strict';
(() => {
  const rows = [...document.querySelectorAll('#changes tbody tr')];
  const kinds = [...document.querySelectorAll('input[name=kind]')];
  const agency = document.getElementById('agency');
  const count = document.getElementById('count');
  const filters = document.getElementById('filters');
  if (!filters) {
    return;
  }

  const show = () => {
    const wanted = new Set(kinds.filter(kind => kind.checked).map(kind => kind.value));
    const who = agency.value;
    let shown = 0;
    for (const row of rows) {
      const concerned = [...row.querySelectorAll('.means li')];
      const mine = concerned.filter(item => who === '' || item.dataset.agencies.split(' ').includes(who));
      row.hidden = !wanted.has(row.dataset.kind) || (who !== '' && mine.length === 0);
      concerned.forEach(item => { item.hidden = !mine.includes(item); });
      shown += row.hidden ? 0 : 1;
    }
    count.textContent = `显示${shown}项，共${rows.length}项`;
  };

  kinds.forEach(kind => kind.addEventListener('change', show));
  agency.addEventListener('change', show);
  document.getElementById('all').addEventListener('click', () => {
    kinds.forEach(kind => { kind.checked = true; });
    agency.value = '';
    show();
  });
  document.querySelectorAll('#agencies button').forEach(button => button.addEventListener('click', () => {
    agency.value = button.dataset.agency;
    show();
    filters.scrollIntoView();
  }));
  // without this script all rows are shown, and the filters are not
  filters.hidden = false;
  show();
})();
