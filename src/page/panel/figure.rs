//! The panels of a number and of a dated event.

use crate::corpus::*;
use crate::markup::html::Html;
use crate::page::panel::{Context, parts};
use crate::state::FacetValue;
use crate::text;
use crate::text::interface;

/// Writes the panel of a number.
pub fn write_figure(h: &mut Html, c: &Context, id: FigureId) {
    let lang = c.lang();
    let t = c.corpus.tables();
    let f = &t.figures[id.index()];
    let case = c.corpus.label(f.case).get(lang);
    parts::head(
        h,
        c,
        &[interface::FIGURE.get(lang), case],
        &text::figure_text(c.corpus, f, lang),
    );
    h.element("p", "desc", f.what.get(lang));
    if !f.as_of.get(lang).is_empty() {
        h.open("p", "when")
            .text(interface::AS_OF.get(lang))
            .raw(" ")
            .text(f.as_of.get(lang))
            .close("p");
    }
    if !f.formula.is_empty() {
        h.open("p", "")
            .text(interface::WORKED_OUT.get(lang))
            .raw(parts::colon(lang))
            .element("code", "", &f.formula);
        h.raw(" ")
            .element("span", "muted", c.corpus.label(f.qualifier).get(lang))
            .close("p");
    }
    parts::flag(h, c, &f.flag);
    parts::oddities(h, c, &c.corpus.mentions(Item::Figure(id)).oddities);
    if !f.about.is_empty() {
        parts::section(h, c, interface::CONCERNS, None);
        parts::entities(h, c, &f.about);
    }
    parts::claims(
        h,
        c,
        interface::RESTS_ON_IT,
        &c.corpus.mentions(Item::Figure(id)).claims,
    );
    parts::place(h, c, &f.place);
    parts::chips(h, c, &[FacetValue::Case(f.case)]);
}

/// Writes the panel of an event.
pub fn write_event(h: &mut Html, c: &Context, id: EventId) {
    let lang = c.lang();
    let t = c.corpus.tables();
    let e = &t.events[id.index()];
    let case = c.corpus.label(e.case).get(lang);
    parts::head(h, c, &[interface::EVENT.get(lang), case], e.text.get(lang));
    h.open("p", "when").text(&text::event_date(e, lang)).raw(" ");
    let exact = c.corpus.label(e.precision).get(lang);
    let exact = match lang {
        Lang::En => format!("dated to the {}", exact.to_lowercase()),
        Lang::Zh => format!("精确到{exact}"),
    };
    if !matches!(e.precision, Precision::About) {
        h.element("span", "muted", &exact);
    }
    h.close("p");
    parts::flag(h, c, &e.note);
    parts::oddities(h, c, &c.corpus.mentions(Item::Event(id)).oddities);
    if !e.entities.is_empty() {
        parts::section(h, c, interface::CONCERNS, None);
        parts::entities(h, c, &e.entities);
    }
    parts::place(h, c, &e.place);
    parts::chips(h, c, &[FacetValue::Case(e.case)]);
}
