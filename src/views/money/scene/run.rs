//! Notes of a panel: short pieces one after the other in as few lines as they need, each to be touched by itself.

use crate::corpus::{Feature, Item};
use crate::drawing::geometry::{Rect, pt};
use crate::drawing::metrics::{width, wrap};
use crate::drawing::{Anchor, Role};
use crate::text::{pages, words};
use crate::views::money::layout::hatch;
use crate::views::money::scene::pen::{Fig, LEADING, Pen};
use crate::views::money::wording;
use crate::views::money::wording::Money;

/// Between two pieces, in type sizes: a mark of the layers finds room behind the piece that it is of.
const APART: f64 = 1.4;

/// A piece of a note.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Piece {
    /// How it is set.
    pub role: Role,
    /// Its words.
    pub words: String,
    /// What it stands for.
    pub item: Option<Item>,
    /// Whether we worked it out: a hatched box stands before it.
    pub ours: bool,
}

impl Piece {
    /// Muted words.
    pub fn sub(words: impl Into<String>, item: Option<Item>) -> Piece {
        Piece {
            role: Role::Sub,
            words: words.into(),
            item,
            ours: false,
        }
    }

    /// Muted words about a number of ours.
    pub fn ours(words: impl Into<String>, fig: Fig) -> Piece {
        Piece {
            ours: true,
            ..Piece::sub(words, fig.item())
        }
    }

    /// The same, in another role.
    pub fn role(self, role: Role) -> Piece {
        Piece { role, ..self }
    }
}

/// A line of a piece: which, how far right, on which line down, and whether a hatched box stands before it.
struct Set {
    piece: usize,
    x: f64,
    line: usize,
    words: String,
    boxed: bool,
}

impl Pen<'_, '_> {
    /// Pieces one after the other. A short one is not broken, a long one only between words.
    fn set(&self, pieces: &[Piece]) -> Vec<Set> {
        let (t, left, right) = (self.t, self.x, self.x + self.w);
        let (mut x, mut line) = (left, 0);
        let mut out = Vec::new();
        for (i, piece) in pieces.iter().enumerate() {
            let face = piece.role.face();
            let indent = if piece.ours { t * 1.25 } else { 0.0 };
            let long = width(&piece.words, t, face) + indent;
            let broken = long > self.w * 0.75;
            if x > left && x + long > right && (!broken || right - x < self.w * 0.3) {
                (x, line) = (left, line + 1);
            }
            x += indent;
            let mut boxed = piece.ours;
            let mut rest = piece.words.as_str();
            while !rest.is_empty() {
                let words = wrap(rest, t, face, right - x).into_iter().next().unwrap_or_default();
                rest = rest.get(words.len()..).unwrap_or_default().trim_start();
                let next = if rest.is_empty() {
                    (x + width(&words, t, face) + t * APART, line)
                } else {
                    (left + indent, line + 1)
                };
                out.push(Set {
                    piece: i,
                    x,
                    line,
                    words,
                    boxed,
                });
                (x, line) = next;
                boxed = false;
            }
        }
        out
    }

    /// How high pieces would be.
    pub fn high_of(&self, pieces: &[Piece]) -> f64 {
        let lines = self.set(pieces).last().map_or(0, |s| s.line + 1);
        lines as f64 * self.t * LEADING
    }

    /// Pieces one after the other, from the pen down.
    pub fn run(&mut self, pieces: &[Piece]) {
        let (t, top, high) = (self.t, self.y, self.high_of(pieces));
        for set in self.set(pieces) {
            let piece = &pieces[set.piece];
            self.y = top + set.line as f64 * t * LEADING;
            if set.boxed {
                self.swatch(set.x - t * 1.25, piece.item);
            }
            let at = pt(set.x, self.y + t);
            self.line(piece.role, at, Anchor::Start, t, &set.words, piece.item);
        }
        self.y = top + high;
    }

    /// What one would stumble over: the corpus's sentence for a careful reader, else a few words of ours, if any.
    pub fn remark(&self, code: &str, short: Option<Money>) -> Option<Piece> {
        let item = self.coded(code);
        match (item, short) {
            (Some(Item::Oddity(id)), _) if self.frame.controls.caveats => {
                let sentence = self.frame.corpus.oddity(id).text.get(self.frame.lang);
                Some(Piece::sub(sentence, item))
            }
            (_, short) => short.map(|word| Piece::sub(words(word, self.frame.lang), item)),
        }
    }

    /// The hatched box that stands before what we worked out, on the line at hand.
    pub fn swatch(&mut self, x: f64, item: Option<Item>) {
        let side = self.t * 0.8;
        let rect = Rect {
            x,
            y: self.y + self.t * 0.27,
            w: side,
            h: side,
        };
        self.shape(Role::Hatch, hatch(rect, 3.2), Some(Feature::Resource), None, 0.0);
        self.last_item(item);
        if let Some(item) = item {
            self.spot(item, pt(x + side / 2.0, rect.y + side / 2.0), side * 0.6);
        }
    }

    /// Pages and notes that figures come from, each note to be touched.
    pub fn sources(&self, figs: &[Fig]) -> Vec<Piece> {
        let (lang, corpus) = (self.frame.lang, self.frame.corpus);
        let mut pieces: Vec<Piece> = Vec::new();
        let mut page = "";
        for id in figs.iter().flat_map(|f| &f.row.place.notes).copied() {
            let (source, item) = (corpus.source(id), Some(Item::Source(id)));
            if pieces.iter().any(|p| p.item == item) {
                continue;
            }
            let numbered = !source.marker.contains("text");
            // What follows a note of the same page needs no page.
            let words = match (page == source.page, numbered) {
                (true, true) => source.marker.clone(),
                (true, false) => words(Money::InText, lang).to_owned(),
                (false, _) => wording::note_mark(&source.page, &source.marker, lang),
            };
            page = if numbered { &source.page } else { "" };
            pieces.push(Piece::sub(words, item).role(Role::Page));
        }
        for fig in figs.iter().filter(|f| f.row.place.notes.is_empty()) {
            let words = pages(&fig.row.place.pages, lang);
            if pieces.iter().all(|p| p.words != words) {
                pieces.push(Piece::sub(words, fig.item()).role(Role::Page));
            }
        }
        pieces
    }
}
