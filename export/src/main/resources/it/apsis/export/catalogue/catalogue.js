/* The list of the catalogue: search, facets, pages, charts, downloads. The selection is in the address, behind the #. */
(function () {
  'use strict';
  const data = JSON.parse(document.getElementById('catalogue').textContent);
  const say = data.say;
  const count = data.id.length;
  const vocabulary = data.words.split(' ');
  const facets = data.facets;
  const pageSize = 20;
  const printed = 500;
  const classes = facets[0];
  const regions = facets[1];
  const byId = function (id) { return document.getElementById(id); };
  const query = byId('q');
  const list = byId('list');
  const charts = byId('charts');
  let matches = [];
  let page = 1;
  let timer = 0;

  /* Words as the library folds them: no accents, small letters, apart at every sign that is no letter or digit. */
  const letters = {'ß': 'ss', 'œ': 'oe', 'æ': 'ae', 'þ': 'th', 'ø': 'o', 'ł': 'l', 'đ': 'd', 'ð': 'd', 'ħ': 'h', 'ı': 'i'};
  function words(text) {
    return text.normalize('NFD').replace(/[\p{M}\p{Cf}]/gu, '').toLowerCase()
        .replace(/[ßœæþøłđðħı]/g, function (letter) { return letters[letter]; })
        .split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  }

  function number(n) {
    return String(n).replace(/\B(?=(\d{3})+$)/g, say.group);
  }

  function fill(text, values) {
    return text.replace(/\{(\w+)\}/g, function (gap, name) { return number(values[name]); });
  }

  function sheets(n) {
    return fill(n === 1 ? say.one : say.many, {n: n});
  }

  function share(n, all) {
    if (all < 5) {
      return '–';
    }
    const tenths = String(Math.floor((2000 * n + all) / (2 * all))).padStart(2, '0');
    return tenths.slice(0, -1) + say.decimal + tenths.slice(-1) + '%';
  }

  function places(facet, i) {
    const value = facet.of[i];
    return typeof value === 'number' ? [value] : value;
  }

  function make(name, style, text) {
    const element = document.createElement(name);
    if (style) {
      element.className = style;
    }
    if (text !== undefined) {
      element.textContent = text;
    }
    return element;
  }

  function add(parent, children) {
    children.forEach(function (child) { parent.append(child); });
    return parent;
  }

  /* Which sheets have every word; a word of the query may be any part of a word of the sheet. */
  function searched() {
    const wanted = words(query.value);
    const hits = new Uint8Array(count);
    wanted.forEach(function (part, w) {
      for (let v = 0; v < vocabulary.length; v++) {
        if (vocabulary[v].includes(part)) {
          let i = 0;
          for (const step of data.sheets[v]) {
            i += step;
            if (hits[i] === w) {
              hits[i] = w + 1;
            }
          }
        }
      }
    });
    return function (i) { return hits[i] === wanted.length; };
  }

  /* One pass: what matches, and how many each choice would give, the choices of the other facets being as they are. */
  function select() {
    const found = searched();
    matches = [];
    facets.forEach(function (facet) { facet.live = facet.codes.map(function () { return 0; }); });
    for (let i = 0; i < count; i++) {
      if (!found(i)) {
        continue;
      }
      let misses = 0;
      let missed = null;
      for (const facet of facets) {
        if (facet.chosen.size && !places(facet, i).some(function (p) { return facet.chosen.has(p); })) {
          misses++;
          missed = facet;
        }
      }
      if (misses === 0) {
        matches.push(i);
      }
      if (misses < 2) {
        (missed ? [missed] : facets).forEach(function (facet) {
          places(facet, i).forEach(function (p) { facet.live[p]++; });
        });
      }
    }
  }

  function address() {
    const state = new URLSearchParams();
    if (query.value.trim()) {
      state.set('q', query.value.trim());
    }
    facets.forEach(function (facet) {
      if (facet.chosen.size) {
        state.set(facet.key, Array.from(facet.chosen).sort(function (a, b) { return a - b; })
            .map(function (p) { return facet.codes[p]; }).join(','));
      }
    });
    if (page > 1) {
      state.set('page', page);
    }
    const text = state.toString();
    return text ? '#' + text : '';
  }

  function remember() {
    clearTimeout(timer);
    const hash = address();
    if (hash !== location.hash) {
      history.replaceState(null, '', hash || location.pathname + location.search);
    }
    document.querySelectorAll('a.keep').forEach(function (link) { link.hash = hash; });
  }

  function recall() {
    const state = new URLSearchParams(location.hash.indexOf('=') < 0 ? '' : location.hash.slice(1));
    query.value = state.get('q') || '';
    facets.forEach(function (facet) {
      const codes = (state.get(facet.key) || '').split(',');
      facet.chosen = new Set();
      facet.codes.forEach(function (code, p) {
        if (codes.includes(code)) {
          facet.chosen.add(p);
        }
      });
      facet.boxes.forEach(function (box, p) { box.checked = facet.chosen.has(p); });
      facet.details.open = facet.details.open || facet.chosen.size > 0;
    });
    page = parseInt(state.get('page'), 10) || 1;
  }

  function makeFacets() {
    facets.forEach(function (facet, f) {
      facet.chosen = new Set();
      facet.details = make('details', 'facet');
      facet.details.open = wide.matches && (f < 2 || f === 3);
      facet.mark = make('span', 'mark');
      const box = make('fieldset');
      add(facet.details, [add(make('summary'), [facet.title, ' ', facet.mark]), box]);
      add(box, [make('legend', 'unseen', facet.title)]);
      facet.numbers = [];
      facet.rows = [];
      facet.boxes = facet.codes.map(function (code, p) {
        const choice = make('input');
        choice.type = 'checkbox';
        choice.addEventListener('change', function () { facet.chosen[choice.checked ? 'add' : 'delete'](p); changed(); });
        facet.numbers[p] = make('span', 'n');
        facet.rows[p] = add(make('label'), [choice, add(make('span', 'label'), [facet.labels[p]]), facet.numbers[p]]);
        box.append(facet.rows[p]);
        facet.rows[p].hidden = code === 'NOT_STATED' && !facet.of.includes(p);
        return choice;
      });
      byId('facet-list').append(facet.details);
    });
  }

  function showFacets() {
    facets.forEach(function (facet) {
      facet.live.forEach(function (n, p) {
        facet.numbers[p].textContent = number(n);
        facet.rows[p].classList.toggle('none', n === 0);
      });
      facet.mark.textContent = facet.chosen.size ? '(' + facet.chosen.size + ')' : '';
    });
  }

  function showChosen() {
    const box = byId('chosen');
    const chips = [];
    const chip = function (title, label, remove) {
      const button = make('button', 'chip');
      button.type = 'button';
      add(button, [make('span', 'unseen', say.remove + ' ' + title + ': '), label, ' ']);
      const cross = make('span', 'cross', '×');
      cross.setAttribute('aria-hidden', 'true');
      button.append(cross);
      button.addEventListener('click', function () { remove(); changed(); byId('count').focus(); });
      chips.push(button);
    };
    if (query.value.trim()) {
      chip(say.search, '“' + query.value.trim() + '”', function () { query.value = ''; });
    }
    facets.forEach(function (facet) {
      facet.chosen.forEach(function (p) {
        chip(facet.title, facet.labels[p], function () {
          facet.chosen.delete(p);
          facet.boxes[p].checked = false;
        });
      });
    });
    box.replaceChildren.apply(box, chips);
    box.hidden = chips.length === 0;
    byId('reset').disabled = chips.length === 0;
  }

  function card(i, hash) {
    const link = make('a', 'keep', data.title[i]);
    link.href = data.folder + data.id[i] + '.html' + hash;
    link.lang = 'it';
    const provider = make('span', '', data.provider[i]);
    provider.lang = 'it';
    const text = make('p', 'excerpt', data.text[i]);
    text.lang = 'it';
    const kind = classes.of[i];
    const chips = add(make('ul', 'areas'), places(facets[3], i).map(function (p) {
      return make('li', '', facets[3].labels[p]);
    }));
    return add(make('li', 'card'), [
      add(make('p', 'kind'), [
        make('span', 'class class-' + classes.codes[kind].toLowerCase().replace(/_/g, '-'), classes.labels[kind])]),
      add(make('h3'), [link]),
      add(make('p', 'provider'), [provider, ' · ' + regions.labels[regions.of[i]]]),
      text, chips]);
  }

  function cards(from, to) {
    const hash = address();
    list.start = from + 1;
    list.replaceChildren.apply(list, matches.slice(from, to).map(function (i) { return card(i, hash); }));
  }

  function showList() {
    const last = Math.max(1, Math.ceil(matches.length / pageSize));
    page = Math.min(Math.max(1, page), last);
    byId('count').textContent = matches.length ? sheets(matches.length) : say.none;
    const status = matches.length ? (matches.length < count ? fill(say.of, {of: count}) : '') : say.advice;
    byId('status').textContent = status;
    cards((page - 1) * pageSize, page * pageSize);
    const turn = function (text, to) {
      const button = make('button', '', text);
      button.type = 'button';
      button.disabled = to < 1 || to > last;
      button.addEventListener('click', function () {
        page = to;
        showList();
        remember();
        byId('count').focus();
        byId('count').scrollIntoView();
      });
      return button;
    };
    const pages = byId('pages');
    pages.replaceChildren(turn(say.previous, page - 1), make('span', '', fill(say.page, {n: page, of: last})),
        turn(say.next, page + 1));
    pages.hidden = last === 1;
  }

  function bar(n, most) {
    const space = 'http://www.w3.org/2000/svg';
    const svg = document.createElementNS(space, 'svg');
    svg.setAttribute('viewBox', '0 0 300 16');
    svg.setAttribute('class', 'bar');
    svg.setAttribute('aria-hidden', 'true');
    const rect = document.createElementNS(space, 'rect');
    rect.setAttribute('class', 'bar');
    rect.setAttribute('width', most ? Math.round(300 * n / most) : 0);
    rect.setAttribute('height', 16);
    svg.append(rect);
    return svg;
  }

  function chart(facet) {
    const counts = facet.codes.map(function () { return 0; });
    matches.forEach(function (i) { places(facet, i).forEach(function (p) { counts[p]++; }); });
    const most = Math.max.apply(null, counts);
    const cell = function (name, text, scope, style) {
      const one = make(name, style, text);
      if (scope) {
        one.scope = scope;
      }
      return one;
    };
    const body = add(make('tbody'), counts.map(function (n, p) {
      return add(make('tr'), [cell('th', facet.labels[p], 'row'), add(make('td', 'chart'), [bar(n, most)]),
        cell('td', number(n), '', 'number'), cell('td', share(n, matches.length), '', 'number')]);
    }));
    const head = add(make('tr'), [cell('th', facet.title, 'col'), make('td'), cell('th', say.sheets, 'col'),
      cell('th', say.share, 'col')]);
    const several = facet.of.some(function (value) { return typeof value !== 'number'; });
    return add(make('div', 'one'), [
      add(make('table', 'bars'), [make('caption', 'unseen', facet.title), add(make('thead'), [head]), body]),
      make('p', 'note', several ? say.several : '')]);
  }

  /* Drawn only where somebody looks at them. */
  function showCharts() {
    if (charts.open) {
      byId('chart-list').replaceChildren.apply(byId('chart-list'), facets.map(chart));
    }
  }

  function update() {
    select();
    showFacets();
    showChosen();
    showList();
    showCharts();
  }

  /* Browsers refuse too many changes of the address; a person who types makes many. */
  function changed() {
    page = 1;
    update();
    clearTimeout(timer);
    timer = setTimeout(remember, 200);
  }

  function selected() {
    return matches.map(function (i) {
      const sheet = {id: data.id[i], title: data.title[i], provider_name: data.provider[i],
        period_start: data.start[i], period_end: data.end[i]};
      facets.forEach(function (facet) {
        const stated = places(facet, i).filter(function (p) { return facet.codes[p] !== 'NOT_STATED'; });
        sheet[facet.key] = stated.map(function (p) { return facet.codes[p]; });
        sheet[facet.key + '_label'] = stated.map(function (p) { return facet.labels[p]; });
      });
      sheet.page = new URL(data.folder + data.id[i] + '.html', location.href.split('#')[0]).href;
      return sheet;
    });
  }

  /* A cell that a spreadsheet would take for a formula gets an apostrophe in front. */
  function cell(value) {
    const text = Array.isArray(value) ? value.join(';') : value;
    const safe = /^[=+\-@\t\r]/.test(text) ? '\'' + text : text;
    return /[",;\r\n]/.test(safe) ? '"' + safe.replace(/"/g, '""') + '"' : safe;
  }

  function csv() {
    const rows = selected();
    const keys = Object.keys(rows[0] || {id: ''});
    return '\ufeff' + [keys].concat(rows.map(function (row) {
      return keys.map(function (key) { return row[key]; });
    })).map(function (row) { return row.map(cell).join(','); }).join('\r\n') + '\r\n';
  }

  function json() {
    return JSON.stringify({note: data.note, selection: address().slice(1), sheets: selected()}, null, 2) + '\n';
  }

  function download(type, extension, text) {
    const link = make('a');
    link.href = URL.createObjectURL(new Blob([text], {type: type}));
    link.download = say.file + '.' + extension;
    link.click();
    setTimeout(function () { URL.revokeObjectURL(link.href); }, 10000);
  }

  const wide = window.matchMedia('(min-width: 60rem)');
  makeFacets();
  byId('facets').open = wide.matches;
  wide.addEventListener('change', function () { byId('facets').open = wide.matches; });
  ['tools', 'charts'].forEach(function (id) { byId(id).hidden = false; });
  byId('noscript').hidden = true;
  query.addEventListener('input', changed);
  charts.addEventListener('toggle', showCharts);
  byId('reset').addEventListener('click', function () {
    query.value = '';
    facets.forEach(function (facet) {
      facet.chosen.clear();
      facet.boxes.forEach(function (box) { box.checked = false; });
    });
    changed();
    query.focus();
  });
  byId('csv').addEventListener('click', function () { download('text/csv;charset=utf-8', 'csv', csv()); });
  byId('json').addEventListener('click', function () { download('application/json', 'json', json()); });
  byId('print').addEventListener('click', function () { window.print(); });
  window.addEventListener('beforeprint', function () { cards(0, printed); });
  window.addEventListener('afterprint', showList);
  window.addEventListener('pagehide', remember);
  document.addEventListener('click', function (event) {
    if (event.target.closest('a.keep')) {
      remember();
    }
  }, true);
  window.addEventListener('hashchange', function () {
    if (location.hash.indexOf('=') >= 0 || !location.hash) {
      recall();
      update();
      remember();
    }
  });
  recall();
  update();
  remember();
}());
