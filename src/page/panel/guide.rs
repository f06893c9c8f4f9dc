//! The panel with nothing selected: how to read the picture, questions to try, the whole paper as lists, the source.

use crate::corpus::*;
use crate::markup::command::Command;
use crate::markup::html::Html;
use crate::markup::listing::List;
use crate::markup::naming;
use crate::page::panel::{Context, parts};
use crate::page::table;
use crate::state::ViewKind;
use crate::text;
use crate::text::interface;

/// Writes the guide.
pub fn write(h: &mut Html, c: &Context) {
    let lang = c.lang();
    let t = c.corpus.tables();
    h.open("div", "panel-tools only-over");
    h.act("round close", Command::Close);
    h.attr("aria-label", interface::CLOSE.get(lang))
        .end()
        .text("×")
        .close("button")
        .close("div");
    h.act("round opens-sheet", Command::Guide)
        .attr("aria-label", interface::HOW_TO_READ.get(lang))
        .attr("aria-expanded", "false")
        .end()
        .text("⌃")
        .close("button");
    h.tag("h2", "")
        .attr("data-heading", "")
        .attr("tabindex", "-1")
        .end()
        .text(interface::HOW_TO_READ.get(lang))
        .close("h2");
    if let Some(said) = c.caption {
        h.element("p", "", said.how.get(lang));
    }
    h.open("ul", "features-list");
    // Where actors stand says something only round a wheel.
    let [mission, resource, network] = match c.state.view {
        ViewKind::Network | ViewKind::Framework | ViewKind::Compare | ViewKind::Time => {
            [interface::HOW_MISSION, interface::HOW_RESOURCE, interface::HOW_NETWORK]
        }
        ViewKind::Money | ViewKind::Places | ViewKind::Argument => [
            interface::WHAT_MISSION,
            interface::WHAT_RESOURCE,
            interface::WHAT_NETWORK,
        ],
    };
    for (&feature, how) in Feature::ALL.iter().zip([mission, network, resource]) {
        h.open("li", naming::tone(feature))
            .open_item("feature", &c.corpus.code_of(Item::Feature(feature)));
        h.element("b", "", c.corpus.label(feature).get(lang));
        h.element("span", "", how.get(lang)).close("button").close("li");
    }
    h.close("ul");
    let drawing: &[interface::Bilingual] = match c.state.view {
        ViewKind::Network => &[interface::HOW_DRAWING, interface::HOW_FADED, interface::HOW_HEADS],
        ViewKind::Framework | ViewKind::Compare => &[interface::HOW_DRAWING, interface::HOW_FADED],
        ViewKind::Argument | ViewKind::Time | ViewKind::Money | ViewKind::Places => &[],
    };
    if !drawing.is_empty() {
        let gap = match lang {
            Lang::En => " ",
            Lang::Zh => "",
        };
        let said: Vec<&str> = drawing.iter().map(|w| w.get(lang)).collect();
        h.element("p", "muted", &said.join(gap));
    }
    parts::section(h, c, interface::TRY, None);
    h.open("ul", "asks");
    for (i, q) in t.questions.iter().enumerate() {
        h.open("li", "")
            .open_item("ask", &c.corpus.code_of(Item::Question(QuestionId(i as u16))))
            .text(q.ask.get(lang));
        h.raw("<span aria-hidden=\"true\">→</span>").close("button").close("li");
    }
    h.close("ul");
    parts::section(h, c, interface::ALL_OF_PAPER, None);
    h.open("p", "chips");
    for &list in List::PAPER {
        h.open_command("chip", Command::List(list))
            .text(list.name().get(lang))
            .raw(" ");
        h.open("span", "count")
            .number(table::count(c.corpus, list))
            .close("span")
            .close("button");
    }
    h.close("p");
    if c.still {
        without_script(h, c);
    }
    parts::section(h, c, interface::SOURCE, None);
    h.element("p", "muted source", interface::PAPER.get(lang));
}

/// The picture in words, for readers whose browser runs no script.
fn without_script(h: &mut Html, c: &Context) {
    let lang = c.lang();
    let t = c.corpus.tables();
    h.open("noscript", "");
    parts::section(h, c, interface::TEXT_BELOW, None);
    for &p in Programme::ALL {
        if let Some(id) = c.corpus.programme_entity(p) {
            let e = c.corpus.entity(id);
            h.element("h4", "", e.name.get(lang))
                .element("p", "", e.desc.get(lang))
                .open("ul", "still");
            for &f in Feature::ALL {
                let n = c.corpus.arc(p, f).len();
                let count = match lang {
                    Lang::En => format!("{n} relations"),
                    Lang::Zh => format!("{n}条关系"),
                };
                h.open("li", "")
                    .text(c.corpus.label(f).get(lang))
                    .raw(parts::colon(lang))
                    .text(&count)
                    .close("li");
            }
            h.close("ul");
        }
    }
    h.open("dl", "still");
    for q in &t.questions {
        h.element("dt", "", q.ask.get(lang))
            .open("dd", "")
            .text(q.answer.get(lang));
        h.raw(" ")
            .element("span", "muted", &text::pages(&q.pages, lang))
            .close("dd");
    }
    h.close("dl").close("noscript");
}
