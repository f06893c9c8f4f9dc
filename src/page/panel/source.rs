//! The panels of a note and of an oddity.

use crate::corpus::*;
use crate::markup::html::Html;
use crate::markup::naming;
use crate::page::panel::{Context, parts};
use crate::text::interface;

/// Writes the panel of a note or citation.
pub fn write_source(h: &mut Html, c: &Context, id: SourceId) {
    let lang = c.lang();
    let t = c.corpus.tables();
    let s = &t.sources[id.index()];
    let case = c.corpus.label(s.case).get(lang);
    parts::head(
        h,
        c,
        &[interface::NOTE.get(lang), case],
        &naming::name(c.corpus, Item::Source(id), lang),
    );
    h.element("p", "desc", s.short.get(lang));
    h.element("p", "cite", s.cite.get(lang));
    let mut line = |name: interface::Bilingual, text: &Option<Text>| {
        if let Some(text) = text {
            h.open("p", "")
                .open("b", "")
                .text(name.get(lang))
                .raw(parts::colon(lang))
                .close("b");
            h.text(text.get(lang)).close("p");
        }
    };
    line(interface::AS_PRINTED, &s.as_printed);
    line(interface::REMARK, &s.remark);
    parts::oddities(h, c, &c.corpus.mentions(Item::Source(id)).oddities);
    if let Some(first) = s.same_as {
        h.open("ul", "rows");
        let under = t.sources[first.index()].short.get(lang);
        let name = naming::name(c.corpus, Item::Source(first), lang);
        parts::row(
            h,
            c,
            Item::Source(first),
            &format!("{} {name}", interface::SAME_AS.get(lang)),
            under,
            "",
        );
        h.close("ul");
    }
    if let Some(section) = s.section.and_then(|i| t.sections.get(i.index())) {
        h.open("p", "muted")
            .text(interface::SECTION.get(lang))
            .raw(parts::colon(lang))
            .text(section.name.get(lang))
            .close("p");
    }
    let citing = citing(c, id);
    if !citing.is_empty() {
        parts::section(h, c, interface::CITED_BY, Some(citing.len()));
        h.open("ul", "rows");
        for item in citing {
            parts::row(
                h,
                c,
                item,
                &naming::name(c.corpus, item, lang),
                &naming::kind(c.corpus, item, lang),
                "",
            );
        }
        h.close("ul");
    }
    parts::claims(h, c, interface::CLAIMS, &c.corpus.mentions(Item::Source(id)).claims);
}

/// Writes the panel of an oddity.
pub fn write_oddity(h: &mut Html, c: &Context, id: OddityId) {
    let lang = c.lang();
    let t = c.corpus.tables();
    let o = &t.oddities[id.index()];
    let severity = c.corpus.label(o.severity).get(lang);
    parts::head(h, c, &[interface::ODDITY.get(lang), severity], o.kind.get(lang));
    h.open("div", "odd")
        .element("p", "", o.text.get(lang))
        .open("p", "odd-foot");
    h.element("span", "outside", c.corpus.label(o.basis).get(lang))
        .close("p")
        .close("div");
    if !o.about.is_empty() {
        parts::section(h, c, interface::CONCERNS, Some(o.about.len()));
        h.open("ul", "rows");
        for &item in &o.about {
            parts::row(
                h,
                c,
                item,
                &naming::name(c.corpus, item, lang),
                &naming::kind(c.corpus, item, lang),
                "",
            );
        }
        h.close("ul");
    }
    parts::claims(h, c, interface::CLAIMS, &c.corpus.mentions(Item::Oddity(id)).claims);
    parts::place(h, c, &o.place);
}

/// Every row that hangs on a note.
fn citing(c: &Context, id: SourceId) -> Vec<Item> {
    let m = c.corpus.mentions(Item::Source(id));
    let mut out: Vec<Item> = m.entities.iter().copied().map(Item::Entity).collect();
    out.extend(m.relations.iter().copied().map(Item::Relation));
    out.extend(m.figures.iter().copied().map(Item::Figure));
    out.extend(m.events.iter().copied().map(Item::Event));
    out.extend(m.sources.iter().copied().map(Item::Source));
    out
}
