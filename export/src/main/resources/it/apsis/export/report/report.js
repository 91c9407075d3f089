(function () {
  'use strict';
  /* Whatever happens below, the rows are shown. */
  document.documentElement.className = '';
  var panel = document.getElementById('filter');
  if (!panel) {
    return;
  }
  var words = JSON.parse(document.getElementById('words').textContent);
  var names = ['ERROR', 'WARNING', 'INFO'];
  var table = document.getElementById('list');
  var rows = Array.prototype.slice.call(table.tBodies[0].rows);
  var severity = rows.map(function (row) { return names.indexOf(row.dataset.s); });
  var rule = rows.map(function (row) { return +row.dataset.r; });
  var texts = [];
  var boxes = Array.prototype.slice.call(panel.querySelectorAll('input[name=severity]'));
  var select = document.getElementById('rule');
  var search = document.getElementById('text');
  var status = document.getElementById('shown');
  var more = document.getElementById('more');
  var some = document.getElementById('some');
  var limit = words.atATime;
  var matches = [];
  var visible = rows.slice();
  var timer = 0;

  function fold(text) {
    return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase();
  }

  function textOf(i) {
    if (texts[i] === undefined) {
      texts[i] = fold(rows[i].textContent);
    }
    return texts[i];
  }

  function number(n) {
    return String(n).replace(/\B(?=(\d{3})+$)/g, words.groupMark);
  }

  function fill(pattern, values) {
    return pattern.replace(/\{(\w+)\}/g, function (gap, name) { return number(values[name]); });
  }

  function found(i, wanted) {
    for (var w = 0; w < wanted.length; w++) {
      if (textOf(i).indexOf(wanted[w]) < 0) {
        return false;
      }
    }
    return true;
  }

  function chosen() {
    var on = [false, false, false];
    boxes.forEach(function (box) { on[names.indexOf(box.value)] = box.checked; });
    return on;
  }

  /* One pass: what matches, and how many each choice would give, the other choices being as they are. */
  function choose() {
    var on = chosen();
    var only = words.codes.indexOf(select.value);
    var wanted = fold(search.value).split(/\s+/).filter(Boolean);
    var bySeverity = [0, 0, 0];
    var byRule = words.codes.map(function () { return 0; });
    var anyRule = 0;
    matches = [];
    for (var i = 0; i < rows.length; i++) {
      var ruleFits = only < 0 || rule[i] === only;
      var severityFits = on[severity[i]];
      if ((ruleFits || severityFits) && found(i, wanted)) {
        if (ruleFits) {
          bySeverity[severity[i]]++;
        }
        if (severityFits) {
          byRule[rule[i]]++;
          anyRule++;
        }
        if (ruleFits && severityFits) {
          matches.push(i);
        }
      }
    }
    boxes.forEach(function (box) {
      box.parentNode.querySelector('.n').textContent = number(bySeverity[names.indexOf(box.value)]);
    });
    select.options[0].textContent = words.allRules + ' (' + number(anyRule) + ')';
    byRule.forEach(function (n, r) {
      select.options[r + 1].textContent = words.labels[r] + ' (' + number(n) + ')';
    });
  }

  /* Only what changes is touched, and only so many rows are laid out at a time. */
  function show() {
    var next = matches.slice(0, limit).map(function (i) { return rows[i]; });
    var stay = new Set(next);
    visible.forEach(function (row) {
      if (!stay.has(row)) {
        row.hidden = true;
      }
    });
    next.forEach(function (row) { row.hidden = false; });
    visible = next;
    table.hidden = next.length === 0;
    var rest = matches.length - next.length;
    more.hidden = rest === 0;
    some.textContent = fill(words.more, {n: Math.min(rest, words.atATime)});
    status.textContent = matches.length === 0 ? words.none
        : fill(words.shown, {shown: matches.length, all: rows.length});
  }

  function remember() {
    var state = new URLSearchParams();
    var on = boxes.filter(function (box) { return box.checked; });
    if (on.length < boxes.length) {
      state.set('severity', on.map(function (box) { return box.value; }).join(','));
    }
    if (select.value) {
      state.set('rule', select.value);
    }
    if (search.value.trim()) {
      state.set('text', search.value.trim());
    }
    var fragment = state.toString();
    try {
      history.replaceState(null, '', fragment ? '#' + fragment : location.pathname + location.search);
    } catch (refused) {
      location.replace('#' + fragment);
    }
  }

  function recall() {
    var state = new URLSearchParams(location.hash.indexOf('=') < 0 ? '' : location.hash.slice(1));
    var on = state.has('severity') ? state.get('severity').split(',') : names;
    boxes.forEach(function (box) { box.checked = on.indexOf(box.value) >= 0; });
    select.value = state.get('rule') || '';
    if (select.selectedIndex < 0) {
      select.value = '';
    }
    search.value = state.get('text') || '';
  }

  function update() {
    limit = words.atATime;
    choose();
    show();
  }

  function changed() {
    update();
    remember();
  }

  function reset(code) {
    boxes.forEach(function (box) { box.checked = true; });
    search.value = '';
    select.value = code;
    changed();
  }

  function focusOn(row) {
    var place = row.querySelector('th');
    place.tabIndex = -1;
    place.focus();
  }

  function grow(by) {
    var first = matches[visible.length];
    limit = Math.min(visible.length + by, matches.length);
    show();
    focusOn(rows[first]);
  }

  /* A narrow page lays tables out as blocks, which makes some browsers forget that they are tables. */
  function roles() {
    document.querySelectorAll('table').forEach(function (one) {
      one.setAttribute('role', 'table');
      one.querySelectorAll('thead, tbody').forEach(function (part) { part.setAttribute('role', 'rowgroup'); });
      one.querySelectorAll('tr').forEach(function (row) { row.setAttribute('role', 'row'); });
      one.querySelectorAll('td').forEach(function (cell) { cell.setAttribute('role', 'cell'); });
      one.querySelectorAll('th').forEach(function (cell) {
        cell.setAttribute('role', cell.scope === 'row' ? 'rowheader' : 'columnheader');
      });
    });
  }

  panel.addEventListener('change', function (event) {
    if (event.target !== search) {
      changed();
    }
  });
  document.getElementById('reset').addEventListener('click', function () {
    reset('');
    search.focus();
  });
  search.addEventListener('input', function () {
    clearTimeout(timer);
    timer = setTimeout(changed, 120);
  });
  some.addEventListener('click', function () { grow(words.atATime); });
  document.getElementById('all').addEventListener('click', function () { grow(rows.length); });
  document.querySelectorAll('button[data-rule]').forEach(function (button) {
    button.hidden = false;
    button.addEventListener('click', function () {
      reset(button.dataset.rule);
      var heading = document.getElementById('findings');
      heading.scrollIntoView();
      heading.focus({preventScroll: true});
    });
  });
  window.addEventListener('hashchange', function () {
    if (location.hash.indexOf('=') >= 0) {
      recall();
      update();
    }
  });
  window.addEventListener('beforeprint', function () {
    limit = rows.length;
    show();
    document.querySelectorAll('details').forEach(function (one) { one.open = true; });
  });

  var narrow = window.matchMedia('screen and (max-width: 52rem)');
  if (narrow.matches) {
    roles();
  } else if (narrow.addEventListener) {
    narrow.addEventListener('change', roles, {once: true});
  }
  panel.hidden = false;
  recall();
  update();
}());
