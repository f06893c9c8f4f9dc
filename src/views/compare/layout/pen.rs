//! Writes text, strokes and rules on the sheet, line by line. Knows widths of words, not what they say.

use crate::corpus::{Basis, ClaimId, Corpus, Feature, Item, Lang, OddityId};
use crate::drawing::geometry::{Rect, pt};
use crate::drawing::metrics::{Face, width, wrap_full};
use crate::text;
use crate::views::compare::layout::grid::Grid;
use crate::views::compare::layout::{LayoutInput, Piece, Voice};

/// Height of a line by the font size.
const LEADING: f64 = 1.29;
/// Baseline below the top of a line, by the font size.
const RISE: f64 = 0.98;

/// Writes on the sheet.
pub struct Pen<'a> {
    /// What is laid out.
    pub input: &'a LayoutInput<'a>,
    /// Font size of running text in px.
    pub size: f64,
    /// What has been written.
    pub pieces: Vec<Piece>,
}

impl<'a> Pen<'a> {
    /// A pen for a sheet.
    pub fn new(input: &'a LayoutInput<'a>, grid: &Grid) -> Pen<'a> {
        Pen {
            input,
            size: grid.type_size,
            pieces: Vec::new(),
        }
    }

    /// The paper.
    pub fn corpus(&self) -> &'a Corpus {
        self.input.corpus
    }

    /// Language.
    pub fn lang(&self) -> Lang {
        self.input.lang
    }

    /// Font size of a voice in px.
    pub fn size_of(&self, voice: Voice) -> f64 {
        (self.size * voice.scale()).max(11.5)
    }

    /// Height of a line of a voice in px.
    pub fn line(&self, voice: Voice) -> f64 {
        self.size_of(voice) * LEADING
    }

    /// Writes words as lines from `x`, `top` on, no wider than `max`; answers where they end below.
    #[allow(clippy::too_many_arguments)]
    pub fn words(
        &mut self,
        x: f64,
        top: f64,
        max: f64,
        words: &str,
        voice: Voice,
        item: Option<Item>,
        tone: Option<Feature>,
    ) -> f64 {
        let size = self.size_of(voice);
        let mut y = top;
        for line in wrap_full(words, size, voice.face(), max) {
            self.pieces.push(Piece::Line {
                at: pt(x, y + size * RISE),
                words: line,
                size,
                voice,
                item,
                tone,
            });
            y += size * LEADING;
        }
        y
    }

    /// Words that open an item when touched; answers where they end below.
    pub fn opening(&mut self, x: f64, top: f64, max: f64, words: &str, voice: Voice, item: Item) -> f64 {
        let touch = self.pieces.len();
        let bottom = self.words(x, top, max, words, voice, Some(item), None);
        self.touch(touch, x, top, max, bottom, item);
        bottom
    }

    /// Puts a touchable box behind what was written since `at`.
    fn touch(&mut self, at: usize, x: f64, top: f64, w: f64, bottom: f64, item: Item) {
        let rect = Rect {
            x,
            y: top,
            w,
            h: bottom - top,
        };
        let ring = pt(x + self.size * 0.5, top + self.size * 0.64);
        self.pieces.insert(at, Piece::Touch { rect, item, at: ring });
    }

    /// A claim: stroke in its feature's colour, dashed by its status, words, page; answers where it ends below.
    pub fn statement(&mut self, x: f64, top: f64, max: f64, id: ClaimId) -> f64 {
        let claim = self.corpus().claim(id);
        self.said(x, top, max, id, claim.text.get(self.lang()), true)
    }

    /// A claim as in [`Pen::statement`], in a few words, the page only where it is asked for.
    pub fn brief_statement(&mut self, x: f64, top: f64, max: f64, id: ClaimId, paged: bool) -> f64 {
        let claim = self.corpus().claim(id);
        let words = claim.brief.as_ref().unwrap_or(&claim.text);
        self.said(x, top, max, id, words.get(self.lang()), paged)
    }

    fn said(&mut self, x: f64, top: f64, max: f64, id: ClaimId, words: &str, paged: bool) -> f64 {
        let claim = self.corpus().claim(id);
        let lang = self.lang();
        let item = Item::Claim(id);
        let (size, note) = (self.size, self.size_of(Voice::Note));
        let indent = size * 1.7;
        let start = self.pieces.len();
        self.pieces.push(Piece::Stroke {
            at: pt(x, top + size * 0.64),
            length: size * 1.12,
            width: (size * 0.17).max(2.0),
            tone: claim.feature,
            status: claim.status,
            item,
        });
        let lines = wrap_full(words, size, Face::Plain, max - indent);
        let last = lines.last().map_or(0.0, |l| width(l, size, Face::Plain));
        let mut y = self.words(x + indent, top, max - indent, words, Voice::Plain, Some(item), None);
        if paged {
            let page = text::pages(&claim.place.pages, lang);
            let room = width(&page, note, Face::Plain) + size * 0.7;
            if last + room <= max - indent {
                let at = pt(x + indent + last + size * 0.7, y - size * LEADING + size * RISE);
                self.pieces.push(Piece::Line {
                    at,
                    words: page,
                    size: note,
                    voice: Voice::Note,
                    item: Some(item),
                    tone: None,
                });
            } else {
                y = self.words(x + indent, y, max - indent, &page, Voice::Note, Some(item), None);
            }
        }
        self.touch(start, x, top, max, y, item);
        if self.input.caveats {
            for &oddity in &claim.oddities {
                y = self.remark(x + indent, y, max - indent, oddity);
            }
        }
        y
    }

    /// Names an oddity where it belongs, and whether knowledge from outside the paper is in it.
    fn remark(&mut self, x: f64, top: f64, max: f64, id: OddityId) -> f64 {
        let (corpus, lang) = (self.corpus(), self.lang());
        let oddity = corpus.oddity(id);
        let kind = oddity.kind.get(lang);
        let basis = corpus.label(oddity.basis).get(lang);
        let words = match (oddity.basis, lang) {
            (Basis::Paper, _) => format!("※ {kind}"),
            (Basis::Outside | Basis::Both, Lang::En) => format!("※ {kind} ({basis})"),
            (Basis::Outside | Basis::Both, Lang::Zh) => format!("※ {kind}（{basis}）"),
        };
        self.opening(x, top, max, &words, Voice::Note, Item::Oddity(id))
    }

    /// A rule from `from` to `to`.
    pub fn rule(&mut self, y: f64, from: f64, to: f64, strong: bool) {
        self.pieces.push(Piece::Rule {
            from: pt(from, y),
            to,
            strong,
        });
    }

    /// The title of a section with a hint beside or below it; answers where the section begins.
    pub fn section(&mut self, grid: &Grid, top: f64, title: &str, hint: &str) -> f64 {
        let (left, right) = (grid.margin, grid.right());
        self.rule(top, left, right, true);
        let y = top + self.size * 0.8;
        let bottom = self.words(left, y, right - left, title, Voice::Title, None, None);
        let wide = width(title, self.size_of(Voice::Title), Face::Heading) + self.size * 1.2;
        let hint_wide = width(hint, self.size_of(Voice::Note), Face::Plain);
        let bottom = if hint.is_empty() {
            bottom
        } else if left + wide + hint_wide <= right {
            let drop = self.size_of(Voice::Title) * RISE - self.size_of(Voice::Note) * RISE;
            self.words(left + wide, y + drop, right, hint, Voice::Note, None, None);
            bottom
        } else {
            self.words(left, bottom, right - left, hint, Voice::Note, None, None)
        };
        bottom + self.size * 0.8
    }

    /// The name of a row: left of the columns, or above the row; answers where the row's cells begin and where the
    /// name ends below.
    pub fn row_name(&mut self, grid: &Grid, top: f64, name: &str, hint: &str) -> (f64, f64) {
        if grid.label > 0.0 {
            let max = grid.label - self.size;
            let mut y = top;
            if !name.is_empty() {
                y = self.words(grid.margin, y, max, name, Voice::Strong, None, None);
            }
            if !hint.is_empty() {
                y = self.words(grid.margin, y, max, hint, Voice::Note, None, None);
            }
            (top, y)
        } else {
            let wide = grid.right() - grid.margin;
            let drop = self.size_of(Voice::Plain) * RISE - self.size_of(Voice::Note) * RISE;
            let mut y = top;
            if !name.is_empty() {
                y = self.words(grid.margin, top, wide, name, Voice::Strong, None, None);
            }
            if !hint.is_empty() {
                let x = match name.is_empty() {
                    true => grid.margin,
                    false => grid.margin + width(name, self.size, Face::Bold) + self.size * 0.8,
                };
                let below = self.words(x, top + drop, grid.right() - x, hint, Voice::Note, None, None);
                y = y.max(below);
            }
            y += self.size * 0.25;
            (y, y)
        }
    }
}
