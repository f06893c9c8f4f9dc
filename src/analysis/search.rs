//! Suggestions for what a reader types, in either script, by name, by pinyin initials, or with one slip of the pen.
//! Knows the corpus only.

use crate::analysis::pinyin::{Initials, is_han};
use crate::analysis::spelling::{one_slip, plain};
use crate::corpus::*;

/// Most suggestions given.
const MOST: usize = 8;
/// Characters of a query that are looked at.
const LONGEST: usize = 60;
/// Letters a word needs before a slip in it is forgiven.
const SLIP_FROM: usize = 4;

/// Letters that must stand together within a word before that says anything; fewer are taken for initials.
const WITHIN_FROM: usize = 4;

/// How a suggestion came about, best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum How {
    /// The name is what was typed.
    Whole,
    /// The name begins with it.
    Start,
    /// Words of the name begin with it.
    Words,
    /// It stands within the name.
    Within,
    /// It is the initials, of pinyin or of English words.
    Initials,
    /// It is the name but for one slip.
    Slip,
}

/// A suggestion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// What to select.
    pub item: Item,
    /// Its name in both languages; for an event, a claim or an oddity the whole sentence.
    pub name: Text,
    /// The form of the name that matched, as printed.
    pub matched: String,
    /// How it matched.
    pub how: How,
}

/// Everything that can be found, made ready once.
#[derive(Clone, Debug)]
pub struct Index {
    rows: Vec<Row>,
}

/// One thing that can be found.
#[derive(Clone, Debug)]
struct Row {
    item: Item,
    name: Text,
    /// Order among equals: kind of item, then how much hangs on it (more first).
    rank: (u8, core::cmp::Reverse<usize>),
    forms: Vec<Form>,
}

/// One form of its name.
#[derive(Clone, Debug)]
struct Form {
    printed: String,
    plain: String,
    /// Initials: for each character or word the letters it may begin with.
    initials: Vec<String>,
}

impl Index {
    /// Makes a corpus ready for search, by pinyin with the letters that came with the page.
    pub fn new(corpus: &Corpus) -> Self {
        // Were the bytes broken, a fault of the build, names would still be found as they are written.
        let letters = Initials::bundled().unwrap_or_default();
        let mut rows = Vec::new();
        let mut add = |item: Item, kind: u8, weight: usize, name: Text, forms: &[&str]| {
            let mut ready: Vec<Form> = Vec::new();
            for &printed in forms {
                if !printed.is_empty() && ready.iter().all(|f| f.printed != printed) {
                    let initials = if kind == 0 {
                        initials(printed, &letters)
                    } else {
                        Vec::new()
                    };
                    ready.push(Form {
                        printed: printed.to_owned(),
                        plain: plain(printed),
                        initials,
                    });
                }
            }
            rows.push(Row {
                item,
                name,
                rank: (kind, core::cmp::Reverse(weight)),
                forms: ready,
            });
        };
        let t = corpus.tables();
        for id in corpus.entity_ids() {
            let e = corpus.entity(id);
            let mut forms = vec![&*e.name.en, &*e.short.en, &*e.name.zh, &*e.short.zh];
            // Readers leave the country out: "Congress", 商务部.
            forms.extend(
                [e.name.en.strip_prefix("US "), e.name.zh.strip_prefix("美国")]
                    .into_iter()
                    .flatten(),
            );
            add(Item::Entity(id), 0, corpus.touching(id).len(), e.name.clone(), &forms);
        }
        for (&feature, name) in Feature::ALL.iter().zip(&t.labels.features) {
            add(
                Item::Feature(feature),
                0,
                usize::MAX,
                name.clone(),
                &[&name.en, &name.zh],
            );
        }
        for (i, e) in t.events.iter().enumerate() {
            add(
                Item::Event(EventId(i as u16)),
                1,
                0,
                e.text.clone(),
                &[&e.text.en, &e.text.zh],
            );
        }
        for (i, f) in t.figures.iter().enumerate() {
            add(
                Item::Figure(FigureId(i as u16)),
                2,
                0,
                f.what.clone(),
                &[&f.what.en, &f.what.zh],
            );
        }
        for (i, s) in t.sources.iter().enumerate() {
            let forms = [&*s.short.en, &*s.short.zh, &*s.cite.en, &*s.cite.zh, &*s.slug];
            add(Item::Source(SourceId(i as u16)), 3, 0, s.short.clone(), &forms);
        }
        for (i, o) in t.oddities.iter().enumerate() {
            add(
                Item::Oddity(OddityId(i as u16)),
                4,
                0,
                o.text.clone(),
                &[&o.text.en, &o.text.zh, &o.slug],
            );
        }
        for (i, c) in t.claims.iter().enumerate() {
            add(
                Item::Claim(ClaimId(i as u16)),
                5,
                0,
                c.text.clone(),
                &[&c.text.en, &c.text.zh],
            );
        }
        Index { rows }
    }

    /// The best suggestions for what was typed, at most eight, best first; none for nothing.
    pub fn suggest(&self, typed: &str) -> Vec<Hit> {
        let query = plain(&typed.chars().take(LONGEST).collect::<String>());
        if query.is_empty() {
            return Vec::new();
        }
        let mut found: Vec<(How, &Row, &Form)> = Vec::new();
        for row in &self.rows {
            let best = row
                .forms
                .iter()
                .filter_map(|f| matches(&query, f).map(|how| (how, f)))
                .min_by_key(|&(how, _)| how);
            if let Some((how, form)) = best {
                found.push((how, row, form));
            }
        }
        found.sort_by_key(|(how, row, form)| (*how, row.rank, form.plain.len(), row.item));
        found
            .into_iter()
            .take(MOST)
            .map(|(how, row, form)| Hit {
                item: row.item,
                name: row.name.clone(),
                matched: form.printed.clone(),
                how,
            })
            .collect()
    }
}

/// How a query matches a form, if it does.
fn matches(query: &str, form: &Form) -> Option<How> {
    let text = &form.plain;
    if text == query {
        return Some(How::Whole);
    }
    if text.starts_with(query) {
        return Some(How::Start);
    }
    let words = || text.split(' ');
    if query.split(' ').all(|q| words().any(|w| w.starts_with(q))) {
        return Some(How::Words);
    }
    let within = |q: &str| q.len() >= if q.is_ascii() { WITHIN_FROM } else { 1 } && text.contains(q);
    if within(query) || query.split(' ').all(within) {
        return Some(How::Within);
    }
    if !query
        .bytes()
        .all(|b| b.is_ascii_alphanumeric() || b == b' ' || b == b'.')
    {
        return None;
    }
    if query.len() > 1 && !query.contains(' ') && has_initials(query, &form.initials) {
        return Some(How::Initials);
    }
    let mut slips = 0;
    let near = query.split(' ').all(|q| {
        if words().any(|w| w.starts_with(q)) {
            return true;
        }
        slips += 1;
        q.len() >= SLIP_FROM && words().any(|w| near_start(q, w))
    });
    (near && slips == 1).then_some(How::Slip)
}

/// Whether a word, or its beginning, is what was typed but for one slip. The first letter is taken as right.
fn near_start(typed: &str, word: &str) -> bool {
    if !word.is_ascii() || word.as_bytes().first() != typed.as_bytes().first() {
        return false;
    }
    let ends = [typed.len() - 1, typed.len(), typed.len() + 1];
    one_slip(typed, word)
        || (typed.len() > SLIP_FROM && ends.iter().any(|&n| word.get(..n).is_some_and(|w| one_slip(typed, w))))
}

/// Whether initials begin with these letters, or have them within from the third letter on.
fn has_initials(typed: &str, initials: &[String]) -> bool {
    let fits = |part: &[String]| part.iter().zip(typed.chars()).all(|(any, letter)| any.contains(letter));
    let mut parts = initials.windows(typed.len());
    if typed.len() > 2 {
        parts.any(fits)
    } else {
        parts.next().is_some_and(fits)
    }
}

/// Initials of a name: of each Chinese character, and of each word in Latin letters.
fn initials(name: &str, letters: &Initials) -> Vec<String> {
    let mut out = Vec::new();
    let mut in_word = false;
    for c in name.chars() {
        if is_han(c) {
            let of = letters.of(c);
            if !of.is_empty() {
                out.push(of.to_owned());
            }
            in_word = false;
        } else if c.is_ascii_alphanumeric() {
            if !in_word {
                out.push(c.to_ascii_lowercase().to_string());
            }
            in_word = true;
        } else {
            in_word = false;
        }
    }
    out
}
