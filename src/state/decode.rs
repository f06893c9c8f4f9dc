//! Reads a state from an address: keeps what is valid, names the rest, never fails. Knows the corpus only.

use crate::corpus::{Code, Corpus, Feature, Lang, Programme};
use crate::state::controls::Fault;
use crate::state::trouble::{Key, Trouble};
use crate::state::{Camera, Facet, State, Theme, ViewKind, controls};

/// Characters of an address that are read; our own addresses stay far below.
const LONGEST: usize = 10_000;
/// Troubles named one by one; the rest are counted.
const NAMED: usize = 5;
/// Characters of a wrong word that are shown.
const SHOWN: usize = 40;

/// Reads an address: anything from `en/time/?sel=…` to a whole path with a query. What stands behind `#` is ignored; the
/// last folders of the path are the language, English if it is none of ours, and the view, which a key `view` may also
/// name. Returns the state that the valid part describes, and what was not understood.
pub fn read(address: &str, corpus: &Corpus) -> (State, Vec<Trouble>) {
    let (address, cut) = shorten(address);
    let address = address.split('#').next().unwrap_or_default();
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    let (lang, view) = folders(path);
    let mut first = State::first(lang);
    first.view = view.unwrap_or(first.view);
    let mut reading = Reading {
        state: first,
        seen: [false; Key::ALL.len()],
        troubles: Vec::new(),
        more: 0,
    };
    for pair in query.split('&').filter(|p| !p.is_empty()) {
        let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
        reading.pair(corpus, &unescape(key), &unescape(value));
    }
    let Reading {
        state,
        mut troubles,
        more,
        ..
    } = reading;
    if cut {
        troubles.push(Trouble::TooLong(LONGEST));
    }
    if more > 0 {
        troubles.push(Trouble::More(more));
    }
    (state, troubles)
}

/// An address half read.
struct Reading {
    state: State,
    seen: [bool; Key::ALL.len()],
    troubles: Vec<Trouble>,
    more: usize,
}

impl Reading {
    fn trouble(&mut self, trouble: Trouble) {
        if self.troubles.contains(&trouble) {
            return;
        }
        if self.troubles.len() < NAMED {
            self.troubles.push(trouble)
        } else {
            self.more += 1
        }
    }

    fn unknown(&mut self, key: Key, value: &str) {
        self.trouble(Trouble::UnknownValue {
            key,
            value: shown(value),
        });
    }

    fn pair(&mut self, corpus: &Corpus, name: &str, value: &str) {
        let Some(place) = Key::ALL.iter().position(|k| k.code().eq_ignore_ascii_case(name)) else {
            self.trouble(Trouble::UnknownKey(shown(name)));
            return;
        };
        let key = Key::ALL[place];
        if self.seen[place] {
            self.trouble(Trouble::Repeated(key));
            return;
        }
        self.seen[place] = true;
        self.value(corpus, key, value);
    }

    fn value(&mut self, corpus: &Corpus, key: Key, value: &str) {
        match key {
            Key::View => match coded::<ViewKind>(value) {
                Some(view) => self.state.view = view,
                None => self.unknown(key, value),
            },
            Key::Selected => match corpus.item_coded(value) {
                Some(item) => self.state.selected = Some(item),
                None => self.unknown(key, value),
            },
            Key::Facet(facet) => self.facet(facet, value),
            Key::Camera => match Camera::from_code(value) {
                Some(camera) => self.state.camera = camera,
                None => self.trouble(Trouble::BrokenNumber(shown(value))),
            },
            Key::Theme => match coded::<Theme>(value) {
                Some(theme) => self.state.theme = theme,
                None => self.unknown(key, value),
            },
            Key::Text => match value {
                "1" => self.state.as_text = true,
                "0" => self.state.as_text = false,
                _ => self.unknown(key, value),
            },
            Key::Wheel => match coded::<Programme>(value) {
                Some(wheel) => self.state.wheel = wheel,
                None => self.unknown(key, value),
            },
            Key::Row => match coded::<Feature>(value) {
                Some(row) => self.state.row = row,
                None => self.unknown(key, value),
            },
            Key::At
            | Key::Period
            | Key::Age
            | Key::Calendar
            | Key::Award
            | Key::Length
            | Key::Taper
            | Key::Layers
            | Key::Caveats => self.control(key, value),
        }
    }

    fn control(&mut self, key: Key, value: &str) {
        match controls::read(&mut self.state.controls, key, value) {
            Ok(()) => {}
            Err(Fault::Unknown(part)) => self.unknown(key, &part),
            Err(Fault::OutOfRange) => {
                let kept = controls::code(&self.state.controls, key);
                let value = shown(value);
                self.trouble(Trouble::OutOfRange { key, value, kept });
            }
        }
    }

    fn facet(&mut self, facet: Facet, values: &str) {
        for code in values.split(',').filter(|c| !c.is_empty()) {
            match facet.value(code) {
                // Naming a value twice chooses it once.
                Some(value) if !self.state.filters.has(value) => self.state.filters.toggle(value),
                Some(_) => {}
                None => self.unknown(Key::Facet(facet), code),
            }
        }
    }
}

/// The variant with a code, in capitals or not.
fn coded<T: Code>(code: &str) -> Option<T> {
    T::ALL.iter().copied().find(|v| v.code().eq_ignore_ascii_case(code))
}

/// The language and the view that a path names in its last folders.
pub fn folders(path: &str) -> (Lang, Option<ViewKind>) {
    let mut folders = path
        .rsplit('/')
        .filter(|part| !part.is_empty() && !part.ends_with(".html"));
    let last = folders.next().unwrap_or_default();
    if let Some(lang) = coded(last) {
        return (lang, None);
    }
    // A folder above the site may be called as a view is.
    match (folders.next().and_then(coded), coded(last)) {
        (Some(lang), Some(view)) => (lang, Some(view)),
        _ => (Lang::En, None),
    }
}

/// The first characters of an address, and whether any were left off. A pair cut in two is left off whole.
fn shorten(address: &str) -> (&str, bool) {
    let Some((end, _)) = address.char_indices().nth(LONGEST) else {
        return (address, false);
    };
    let kept = &address[..end];
    (kept.rfind('&').map_or(kept, |at| &kept[..at]), true)
}

/// A wrong word as a notice can show it: on one line, not too long.
fn shown(word: &str) -> String {
    let mut out: String = word.chars().filter(|c| !c.is_control()).take(SHOWN).collect();
    if word.chars().nth(SHOWN).is_some() {
        out.push('…');
    }
    out
}

/// Undoes percent escapes and `+`; a broken escape stands for itself, bytes that are no text become `�`.
fn unescape(text: &str) -> String {
    let hex = |b: u8| char::from(b).to_digit(16).map(|d| d as u8);
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let pair = (
            bytes.get(at + 1).copied().and_then(hex),
            bytes.get(at + 2).copied().and_then(hex),
        );
        match (bytes[at], pair) {
            (b'%', (Some(high), Some(low))) => {
                out.push(high * 16 + low);
                at += 3;
            }
            (b'+', _) => {
                out.push(b' ');
                at += 1;
            }
            (byte, _) => {
                out.push(byte);
                at += 1;
            }
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}
