//! Writes a state as an address, and names the keys both ways. Reading is next door. Knows the corpus only.
//!
//! The form is `LANGUAGE/VIEW/?key=value&…`, keys in one fixed order, defaults left out, so that equal states have equal
//! addresses: `en/framework/?sel=n.amnpo&case=MEP,NNMI&status=plan&cam=2,0.31,0.5&theme=dark&text=1`. The first view has
//! no folder of its own.

use crate::corpus::{Code, Corpus, Lang};
use crate::state::trouble::Key;
use crate::state::{Camera, Facet, State, ViewKind, controls};
use core::fmt::Write;

impl Key {
    /// Every key, in the order an address writes them.
    pub const ALL: [Key; 22] = [
        Key::View,
        Key::Selected,
        Key::Facet(Facet::Case),
        Key::Facet(Facet::Feature),
        Key::Facet(Facet::Boundary),
        Key::Facet(Facet::Status),
        Key::Facet(Facet::Sector),
        Key::Facet(Facet::Family),
        Key::Camera,
        Key::Theme,
        Key::Text,
        Key::Wheel,
        Key::Row,
        Key::At,
        Key::Period,
        Key::Age,
        Key::Calendar,
        Key::Award,
        Key::Length,
        Key::Taper,
        Key::Layers,
        Key::Caveats,
    ];

    /// The key as an address writes it.
    pub fn code(self) -> &'static str {
        match self {
            Key::View => "view",
            Key::Selected => "sel",
            Key::Facet(facet) => facet.code(),
            Key::Camera => "cam",
            Key::Theme => "theme",
            Key::Text => "text",
            Key::Wheel => "wheel",
            Key::Row => "row",
            Key::At => "at",
            Key::Period => "period",
            Key::Age => "age",
            Key::Calendar => "cal",
            Key::Award => "award",
            Key::Length => "length",
            Key::Taper => "taper",
            Key::Layers => "layers",
            Key::Caveats => "careful",
        }
    }
}

/// The folder of a view's page in a language, relative to the site's root: `en/`, `zh/time/`.
pub fn folder(lang: Lang, view: ViewKind) -> String {
    let mut out = String::from(lang.code());
    out.push('/');
    if view != State::first(lang).view {
        out.push_str(view.code());
        out.push('/');
    }
    out
}

/// The way from a view's page to the site's root: `../`, or `../../` where the view has a folder of its own.
pub fn root(lang: Lang, view: ViewKind) -> String {
    "../".repeat(folder(lang, view).matches('/').count())
}

/// The address of a state, relative to the site's root: the folder of its page, and a query.
pub fn address(state: &State, corpus: &Corpus) -> String {
    let mut out = folder(state.lang, state.view);
    let mut mark = '?';
    for key in Key::ALL {
        if let Some(value) = value(state, corpus, key) {
            out.push(mark);
            out.push_str(key.code());
            out.push('=');
            escape(&value, &mut out);
            mark = '&';
        }
    }
    out
}

/// The one form of an address: what is not understood and what says nothing is left out, the rest put in order.
pub fn normal(given: &str, corpus: &Corpus) -> String {
    address(&crate::state::read(given, corpus).0, corpus)
}

/// What a key says of a state; `None` where that is what a first visit shows.
fn value(state: &State, corpus: &Corpus, key: Key) -> Option<String> {
    let first = State::first(state.lang);
    let unless = |usual: bool, code: &str| (!usual).then(|| code.to_owned());
    match key {
        // Its folder says it; the key is read, but not written.
        Key::View => None,
        Key::Selected => state.selected.map(|item| corpus.code_of(item)),
        Key::Facet(facet) => {
            let codes: Vec<&str> = facet
                .values()
                .into_iter()
                .filter(|&v| state.filters.has(v))
                .map(|v| v.code())
                .collect();
            unless(codes.is_empty(), &codes.join(","))
        }
        Key::Camera => unless(state.camera.settled() == Camera::default(), &state.camera.code()),
        Key::Theme => unless(state.theme == first.theme, state.theme.code()),
        Key::Text => unless(!state.as_text, "1"),
        Key::Wheel => unless(state.wheel == first.wheel, state.wheel.code()),
        Key::Row => unless(state.row == first.row, state.row.code()),
        Key::At
        | Key::Period
        | Key::Age
        | Key::Calendar
        | Key::Award
        | Key::Length
        | Key::Taper
        | Key::Layers
        | Key::Caveats => controls::value(&state.controls, key),
    }
}

/// Writes a value with everything escaped that a query cannot carry plainly.
fn escape(value: &str, out: &mut String) {
    for byte in value.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'*' | b',' | b':' => {
                out.push(char::from(byte));
            }
            _ => {
                let _ = write!(out, "%{byte:02X}");
            }
        }
    }
}
