//! The argument view: the paper as an outline to walk through, each claim with what carries it, each piece of evidence
//! with the lessons that rest on it. Markup only.

mod row;

use crate::analysis::Layers;
use crate::analysis::outline::{Outline, Part, Resting, resting_on};
use crate::corpus::*;
use crate::layers::LayerData;
use crate::markup::command::Command;
use crate::markup::html::Html;
use crate::markup::layer_notes::Beside;
use crate::markup::naming;
use crate::state::{State, ViewKind};
use crate::text;
use crate::text::Words;
use crate::views::argument::wording as say;
use crate::views::argument::wording::Argument;

/// What the outline is written from.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    /// The paper.
    pub corpus: &'a Corpus,
    /// What the filters leave.
    pub shown: &'a Subset,
    /// Language.
    pub lang: Lang,
    /// What the panel shows; claims that rest on it are marked.
    pub selected: Option<Item>,
    /// Whether oddities are said in place.
    pub caveats: bool,
    /// What is known outside the paper.
    pub layer_data: &'a LayerData,
    /// Which layers beside the paper are on.
    pub layers: Layers,
}

impl Context<'_> {
    /// What the layers that are on say.
    fn beside(&self) -> Beside<'_> {
        Beside {
            corpus: self.corpus,
            layer_data: self.layer_data,
            layers: self.layers,
            lang: self.lang,
        }
    }
}

/// The outline as the argument's page has it before any script has run; nothing on other pages.
pub fn first(corpus: &Corpus, state: State) -> String {
    if state.view != ViewKind::Argument {
        return String::new();
    }
    html(&Context {
        corpus,
        shown: &Subset::all(corpus),
        lang: state.lang,
        selected: None,
        caveats: state.controls.caveats,
        // The pages are written with the layers off.
        layer_data: &LayerData::default(),
        layers: Layers::default(),
    })
}

/// The whole outline.
pub fn html(c: &Context) -> String {
    let outline = Outline::of(c.corpus);
    let resting = c.selected.map(|item| resting_on(c.corpus, item)).unwrap_or_default();
    let mut h = Html::new();
    h.open("div", if c.caveats { "argument careful" } else { "argument" });
    head(&mut h, c, &outline);
    // What rests on a claim stands above it in the outline.
    if let Some(item) = c.selected
        && !matches!(item, Item::Claim(_))
    {
        rests(&mut h, c, item, &resting);
    }
    for part in Part::ALL {
        h.open("section", "arg-part");
        h.element("h3", "", say::part(part).get(c.lang));
        let rows: Vec<_> = outline.part(part).collect();
        row::tree(&mut h, c, &rows, &resting);
        if part == Part::Theory {
            formulations(&mut h, c, &outline);
        }
        h.close("section");
    }
    h.close("div");
    h.finish()
}

/// Heading, the careful reader's switch, and a way to each part.
fn head(h: &mut Html, c: &Context, outline: &Outline) {
    let lang = c.lang;
    h.open("header", "arg-head");
    h.tag("h2", "").attr("data-heading", "").attr("tabindex", "-1").end();
    h.text(Argument::Heading.get(lang)).close("h2");
    h.element("p", "", Argument::Intro.get(lang));
    h.open("p", "chips");
    // A link, so that it works without scripts too: the address says how one reads.
    let to = if c.caveats { "?" } else { "?careful=1" };
    h.tag("a", if c.caveats { "chip on" } else { "chip" });
    h.attr("href", to).attr("data-act", &Command::Caveats.code()).end();
    h.text(Argument::Careful.get(lang)).raw(" ").open("span", "count");
    h.number(c.corpus.tables().oddities.len()).close("span").close("a");
    let own = c
        .corpus
        .tables()
        .oddities
        .iter()
        .filter(|o| o.basis == Basis::Paper)
        .count();
    let beyond = c.corpus.tables().oddities.len() - own;
    let hint = if c.caveats {
        say::oddities(own, beyond, lang)
    } else {
        Argument::CarefulHint.get(lang).to_owned()
    };
    h.raw(" ").element("span", "muted", &hint).close("p");
    h.tag("nav", "arg-parts chips")
        .attr("aria-label", Argument::Parts.get(lang))
        .end();
    for part in Part::ALL {
        if let Some(first) = outline.part(part).next() {
            h.open_item("chip", &c.corpus.code_of(Item::Claim(first.claim)));
            h.text(say::part(part).get(lang)).close("button");
        }
    }
    h.close("nav").close("header");
}

/// What rests on what is selected: claims, and the lessons among them.
fn rests(h: &mut Html, c: &Context, item: Item, resting: &Resting) {
    let lang = c.lang;
    h.open("section", "arg-resting");
    h.open("h3", "").text(Argument::RestingOn.get(lang));
    if lang == Lang::En {
        h.raw(" ");
    }
    h.text(&naming::name(c.corpus, item, lang)).close("h3");
    if resting.claims.is_empty() {
        h.element("p", "muted", Argument::RestingNone.get(lang))
            .close("section");
        return;
    }
    h.element("p", "muted", &say::claims_resting(resting.claims.len(), lang));
    if resting.lessons.is_empty() {
        h.element("p", "muted", Argument::NoLessons.get(lang));
    } else {
        h.element("h4", "", Argument::RestingLessons.get(lang));
        h.open("ul", "rows");
        for &id in &resting.lessons {
            row::claim_button(h, c, id);
        }
        h.close("ul");
    }
    h.open("ul", "rows");
    for &id in resting.claims.iter().filter(|id| !resting.lessons.contains(id)) {
        row::claim_button(h, c, id);
    }
    h.close("ul").close("section");
}

/// Other scholars' formulations, feature by feature.
fn formulations(h: &mut Html, c: &Context, outline: &Outline) {
    let lang = c.lang;
    h.element("h4", "", Argument::Formulations.get(lang));
    for (said, &feature) in outline.formulations.iter().zip(Feature::ALL) {
        h.open("div", naming::tone(feature));
        h.open_item("arg-feature", &c.corpus.code_of(Item::Feature(feature)));
        h.text(c.corpus.label(feature).get(lang)).close("button");
        h.open("ul", "rows");
        for f in said {
            let r = c.corpus.relation(f.relation);
            h.open("li", "row")
                .open_item("row-main", &c.corpus.code_of(Item::Relation(f.relation)));
            h.element("span", "row-name", r.text.get(lang)).raw(" ");
            let page = text::pages(&r.place.pages, lang);
            h.element("span", "row-under", &page).close("button");
            let name = c.corpus.entity(f.scholar).name.get(lang);
            h.tag("button", "go").attr("type", "button");
            h.attr("data-item", &c.corpus.code_of(Item::Entity(f.scholar)));
            h.attr("aria-label", name)
                .attr("title", name)
                .end()
                .text("→")
                .close("button")
                .close("li");
        }
        h.close("ul").close("div");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(lang: Lang, caveats: bool, selected: Option<Item>) -> (Corpus, String) {
        let corpus = Corpus::bundled().unwrap_or_else(|e| panic!("{e:?}"));
        let shown = Subset::all(&corpus);
        let context = Context {
            corpus: &corpus,
            shown: &shown,
            lang,
            selected,
            caveats,
            layer_data: &LayerData::default(),
            layers: Layers::default(),
        };
        let page = html(&context);
        (corpus, page)
    }

    /// As the builder escapes words.
    fn escaped(words: &str) -> String {
        let mut h = Html::new();
        h.text(words);
        h.finish()
    }

    #[test]
    fn every_claim_and_all_that_carries_it_is_there() {
        for &lang in Lang::ALL {
            let (corpus, page) = page(lang, false, None);
            for (i, claim) in corpus.tables().claims.iter().enumerate() {
                let code = corpus.code_of(Item::Claim(ClaimId(i as u16)));
                assert!(page.contains(&format!("data-item=\"{code}\"")), "{code}");
                assert!(page.contains(&escaped(claim.text.get(lang))), "{code}");
                for &id in &claim.evidence {
                    assert!(page.contains(&format!("data-item=\"{}\"", corpus.code_of(Item::Relation(id)))));
                }
                for &id in &claim.figures {
                    assert!(page.contains(&format!("data-item=\"{}\"", corpus.code_of(Item::Figure(id)))));
                }
            }
        }
    }

    #[test]
    fn every_oddity_is_said_once_in_full_when_one_reads_with_care() {
        for &lang in Lang::ALL {
            let (corpus, page) = page(lang, true, None);
            for (i, oddity) in corpus.tables().oddities.iter().enumerate() {
                let code = corpus.code_of(Item::Oddity(OddityId(i as u16)));
                assert!(page.contains(&format!("data-item=\"{code}\"")), "{code}");
                assert_eq!(page.matches(&escaped(oddity.text.get(lang))).count(), 1, "{code}");
            }
            let own = corpus
                .tables()
                .oddities
                .iter()
                .filter(|o| o.basis == Basis::Paper)
                .count();
            assert_eq!(page.matches("class=\"odd own\"").count(), own);
            assert_eq!(
                page.matches("class=\"odd beyond\"").count(),
                corpus.tables().oddities.len() - own
            );
        }
    }

    #[test]
    fn nothing_from_outside_is_there_unless_one_reads_with_care() {
        for &lang in Lang::ALL {
            let (_, page) = page(lang, false, None);
            assert!(!page.contains("class=\"odd"));
        }
    }

    #[test]
    fn what_rests_on_a_relation_is_marked() {
        let corpus = Corpus::bundled().unwrap_or_else(|e| panic!("{e:?}"));
        for &lang in Lang::ALL {
            for id in corpus.relation_ids() {
                let item = Item::Relation(id);
                if corpus.mentions(item).claims.len() > 3 {
                    let (corpus, page) = page(lang, false, Some(item));
                    assert_eq!(page.matches(" rests\"").count(), corpus.mentions(item).claims.len());
                    return;
                }
            }
        }
    }

    #[test]
    fn tags_close() {
        for &lang in Lang::ALL {
            for caveats in [false, true] {
                let (_, page) = page(lang, caveats, None);
                for tag in ["ul", "li", "button", "section", "details", "div", "span", "p"] {
                    let opened = page.matches(&format!("<{tag} ")).count() + page.matches(&format!("<{tag}>")).count();
                    assert_eq!(opened, page.matches(&format!("</{tag}>")).count(), "{tag}");
                }
                assert!(!page.contains(concat!(" sty", "le=")) && !page.contains(" id="));
            }
        }
    }
}
