//! What the layers beside the paper say of an item, as markup: marks as in the pictures, and the rows in full. Writes
//! nothing while the layers are off. Pure.

use crate::analysis::{Layers, layer_rows};
use crate::corpus::{Code, Corpus, Item, Lang, Precision};
use crate::drawing::layer_marks::sign;
use crate::layers::{After, Check, Confidence, Layer, LayerData, Proof, Tie, Verdict};
use crate::text;
use crate::text::beside::{Key, without_room};
use crate::text::places::Beside as Word;
use crate::text::words as say;

use crate::markup::html::Html;

/// What the layers' markup is written from.
#[derive(Clone, Copy, Debug)]
pub struct Beside<'a> {
    /// The paper.
    pub corpus: &'a Corpus,
    /// What is known outside it.
    pub layer_data: &'a LayerData,
    /// Which layers are on.
    pub layers: Layers,
    /// Language.
    pub lang: Lang,
}

/// The rows of one item.
#[derive(Clone, Debug, Default)]
pub struct Of<'a> {
    /// What sources say of it.
    pub checks: Vec<&'a Check>,
    /// What came after.
    pub after: Vec<&'a After>,
}

impl Of<'_> {
    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.checks.is_empty() && self.after.is_empty()
    }
}

impl<'a> Beside<'a> {
    /// The rows of an item.
    pub fn of(&self, item: Item) -> Of<'a> {
        Of {
            checks: layer_rows::checks(self.layer_data, self.layers, self.corpus, item),
            after: layer_rows::after(self.layer_data, self.layers, self.corpus, item),
        }
    }

    /// The word of an outcome.
    pub fn verdict(&self, verdict: Verdict) -> &'a str {
        self.layer_data.word(verdict).map_or("", |w| w.get(self.lang))
    }

    /// Marks for rows, in short: one for each outcome, one for what came after; read out in words.
    pub fn marks(&self, h: &mut Html, of: &Of) {
        if of.is_empty() {
            return;
        }
        h.open("span", "outer-marks");
        let mut said: Vec<Verdict> = Vec::new();
        for check in &of.checks {
            if !said.contains(&check.verdict) {
                said.push(check.verdict);
                mark(h, Some(check.verdict));
            }
        }
        if !of.after.is_empty() {
            mark(h, None);
        }
        let mut words: Vec<&str> = said.into_iter().map(|v| self.verdict(v)).collect();
        if !of.after.is_empty() {
            words.push(say(Word::After, self.lang));
        }
        let stop = match self.lang {
            Lang::En => ", ",
            Lang::Zh => "、",
        };
        h.open("span", "hidden-words").raw(" (");
        h.text(say(Word::Heading, self.lang)).raw(" ").text(&words.join(stop));
        h.raw(")").close("span").close("span");
    }

    /// The checks of an item in full, one box each; with where they are known from where `proved`.
    pub fn checks(&self, h: &mut Html, of: &Of, proved: bool) {
        for check in &of.checks {
            let class = format!("beside {}", Layer::Checked.class());
            h.open("div", &class).open("p", "");
            mark(h, Some(check.verdict));
            h.raw(" ")
                .element("b", check.verdict.code(), self.verdict(check.verdict))
                .close("p");
            h.element("p", "", check.text.get(self.lang));
            if proved {
                self.proof(h, &check.proof);
            }
            h.close("div");
        }
    }

    /// What came after, in full, one box each; with where it is known from where `proved`.
    pub fn after(&self, h: &mut Html, of: &Of, proved: bool) {
        for row in &of.after {
            let class = format!("beside {}", Layer::After.class());
            h.open("div", &class).open("p", "");
            mark(h, None);
            h.raw(" ").element("b", "", &self.date(row)).close("p");
            h.element("p", "", row.text.get(self.lang));
            if proved {
                self.proof(h, &row.proof);
            }
            h.close("div");
        }
    }

    /// What the marks mean, that they are not from the paper, and under a picture how many found no room in it. Words have
    /// elements of their own, by which the bar renews them.
    pub fn key(&self, h: &mut Html, unplaced: Option<usize>) {
        let Layers { checked, after } = self.layers;
        if !checked && !after {
            return;
        }
        h.open("p", "outer-key")
            .element("b", "", say(Key::NotThePaper, self.lang));
        if checked {
            h.raw(" ").element("span", "", say(Key::Checked, self.lang));
            for &verdict in Verdict::ALL {
                h.raw(" ").open("span", "");
                mark(h, Some(verdict));
                h.element("span", "", self.verdict(verdict)).close("span");
            }
        }
        if after {
            h.raw(" ").open("span", "");
            mark(h, None);
            h.element("span", "", say(Key::After, self.lang)).close("span");
        }
        if let Some(n) = unplaced {
            h.raw(" <span").raw(if n == 0 { " hidden" } else { "" }).raw(">");
            h.text(&without_room(n, self.lang)).close("span");
        }
        h.close("p");
    }

    /// The date of what came after, as exact as it is known.
    pub fn date(&self, row: &After) -> String {
        text::date(&row.start, "", row.precision, self.lang)
    }

    /// The year of a tie.
    pub fn since(&self, tie: &Tie) -> String {
        text::years(Some(tie.since), None, self.lang)
    }

    /// Addresses of the pages, how they were confirmed and when they were read.
    pub fn proof(&self, h: &mut Html, proof: &Proof) {
        h.open("ul", "sources");
        for address in &proof.sources {
            h.open("li", "")
                .tag("a", "")
                .attr("href", address)
                .attr("rel", "noreferrer noopener");
            h.end().text(address).close("a").close("li");
        }
        h.close("ul");
        let how = self.layer_data.word(proof.confidence).map_or("", |w| w.get(self.lang));
        let read = text::date(&proof.seen, "", Precision::Month, self.lang);
        let class = match proof.confidence {
            Confidence::Seen => "muted",
            Confidence::Near => "muted near",
        };
        let (stop, gap) = match self.lang {
            Lang::En => ("; ", " "),
            Lang::Zh => ("，", ""),
        };
        let line = format!("{how}{stop}{}{gap}{read}", say(Word::Read, self.lang));
        h.element("p", class, &line);
    }
}

/// One mark, as in the pictures: a bubble with an outcome, or a star.
pub fn mark(h: &mut Html, verdict: Option<Verdict>) {
    h.raw("<svg class=\"outer-mark\" viewBox=\"-7 -7 14 17\" aria-hidden=\"true\">");
    match verdict {
        Some(verdict) => {
            h.raw("<path class=\"m-outer x-checked\" d=\"")
                .raw(&sign::bubble(-6.25, -6.0, 1))
                .raw("\"/><path class=\"m-outer-sign x-checked\" stroke-width=\"1.4\" d=\"")
                .raw(sign::outcome(verdict));
        }
        None => {
            h.raw("<path class=\"m-outer x-after\" d=\"").raw(sign::STAR_DRAWING);
        }
    }
    h.raw("\"/></svg>");
}
