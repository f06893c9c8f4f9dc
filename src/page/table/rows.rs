//! Rows of each list, before they are sorted and written. Pure.

use crate::corpus::*;
use crate::markup::layer_notes::Beside;
use crate::markup::listing::List;
use crate::markup::naming;
use crate::page::table::cell::{Cell, Row, plain};
use crate::page::table::layer_lists;
use crate::text;

fn to(item: Item, words: impl Into<String>) -> Cell {
    Cell {
        words: words.into(),
        number: 0.0,
        item: Some(item),
        class: "",
        markup: None,
    }
}

fn number(words: impl Into<String>, number: f64) -> Cell {
    Cell {
        words: words.into(),
        number,
        item: None,
        class: "number",
        markup: None,
    }
}

/// Pages as a cell, sorted by the first.
fn pages(printed: &str) -> Cell {
    let digits: String = printed.chars().take_while(char::is_ascii_digit).collect();
    number(printed, digits.parse().unwrap_or(f64::MAX))
}

/// The rows of a list. Links and nodes are those the filters leave; the other lists are whole.
pub fn rows(beside: &Beside, shown: &Subset, list: List) -> Vec<Row> {
    let (corpus, lang) = (beside.corpus, beside.lang);
    match list {
        List::Relations => corpus
            .relation_ids()
            .filter(|&id| shown.has_relation(id))
            .map(|id| relation(corpus, id, lang))
            .collect(),
        List::Entities => corpus
            .entity_ids()
            .filter(|&id| shown.has_entity(id))
            .map(|id| entity(corpus, shown, id, lang))
            .collect(),
        List::Figures => each(corpus.tables().figures.len(), |i| figure(corpus, FigureId(i), lang)),
        List::Events => each(corpus.tables().events.len(), |i| event(corpus, EventId(i), lang)),
        List::Sources => each(corpus.tables().sources.len(), |i| source(corpus, SourceId(i), lang)),
        List::Oddities => each(corpus.tables().oddities.len(), |i| oddity(corpus, OddityId(i), lang)),
        List::Claims => each(corpus.tables().claims.len(), |i| claim(corpus, ClaimId(i), lang)),
        List::Questions => each(corpus.tables().questions.len(), |i| {
            question(corpus, QuestionId(i), lang)
        }),
        List::Checked => layer_lists::checked(beside),
        List::After => layer_lists::after(beside),
    }
}

fn each(n: usize, row: impl Fn(u16) -> Row) -> Vec<Row> {
    (0..n as u16).map(row).collect()
}

fn relation(c: &Corpus, id: RelationId, lang: Lang) -> Row {
    let r = c.relation(id);
    let tie = c.phrase_parts(id, r.from, lang);
    let tie = match tie.after {
        "" => tie.before.trim_end().to_owned(),
        after => format!("{}…{after}", tie.before),
    };
    let features: Vec<&str> = r.features.iter().map(|&f| c.label(f).get(lang)).collect();
    Row {
        item: Some(Item::Relation(id)),
        cells: vec![
            to(Item::Entity(r.from), c.entity(r.from).name.get(lang)),
            to(Item::Relation(id), tie),
            to(Item::Entity(r.to), c.entity(r.to).name.get(lang)),
            plain(c.label(r.case).get(lang)),
            plain(features.join(match lang {
                Lang::En => ", ",
                Lang::Zh => "、",
            })),
            plain(c.label(r.status).get(lang)),
            pages(&r.place.pages),
        ],
    }
}

fn entity(c: &Corpus, shown: &Subset, id: EntityId, lang: Lang) -> Row {
    let e = c.entity(id);
    let years = match &e.when {
        Some(words) => words.get(lang).to_owned(),
        None => text::years(e.from_year, e.to_year, lang),
    };
    let links = c.touching(id).iter().filter(|&&r| shown.has_relation(r)).count();
    let year = e.from_year.map_or(f64::MAX, f64::from);
    Row {
        item: Some(Item::Entity(id)),
        cells: vec![
            to(Item::Entity(id), e.name.get(lang)),
            plain(c.label(e.kind).get(lang)),
            plain(c.label(e.sector).get(lang)),
            plain(c.label(e.case).get(lang)),
            Cell {
                number: year,
                ..plain(years)
            },
            number(links.to_string(), links as f64),
        ],
    }
}

fn figure(c: &Corpus, id: FigureId, lang: Lang) -> Row {
    let f = c.figure(id);
    let item = Item::Figure(id);
    Row {
        item: Some(item),
        cells: vec![
            Cell {
                number: f.value,
                ..to(item, text::figure_text(c, f, lang))
            },
            to(item, f.what.get(lang)),
            plain(f.as_of.get(lang)),
            plain(c.label(f.case).get(lang)),
            pages(&f.place.pages),
        ],
    }
}

fn event(c: &Corpus, id: EventId, lang: Lang) -> Row {
    let e = c.event(id);
    let item = Item::Event(id);
    Row {
        item: Some(item),
        cells: vec![
            // Events stand in order of time.
            Cell {
                number: f64::from(id.0),
                ..plain(text::event_date(e, lang))
            },
            to(item, e.text.get(lang)),
            plain(c.label(e.case).get(lang)),
            pages(&e.place.pages),
        ],
    }
}

fn source(c: &Corpus, id: SourceId, lang: Lang) -> Row {
    let s = c.source(id);
    let item = Item::Source(id);
    Row {
        item: Some(item),
        cells: vec![
            pages(&s.page),
            plain(s.marker.as_str()),
            to(item, naming::cited(s, lang)),
        ],
    }
}

fn oddity(c: &Corpus, id: OddityId, lang: Lang) -> Row {
    let o = c.oddity(id);
    let item = Item::Oddity(id);
    Row {
        item: Some(item),
        cells: vec![
            plain(o.kind.get(lang)),
            to(item, o.text.get(lang)),
            plain(c.label(o.basis).get(lang)),
            pages(&o.place.pages),
        ],
    }
}

fn claim(c: &Corpus, id: ClaimId, lang: Lang) -> Row {
    let claim = c.claim(id);
    let item = Item::Claim(id);
    let mut depth = 0;
    let mut up = claim.parent;
    while let Some(parent) = up {
        depth += 1;
        up = c.claim(parent).parent;
    }
    let class = match depth {
        0 => "depth-0",
        1 => "depth-1",
        2 => "depth-2",
        _ => "depth-3",
    };
    Row {
        item: Some(item),
        cells: vec![
            Cell {
                class,
                ..to(item, claim.text.get(lang))
            },
            plain(c.label(claim.kind).get(lang)),
            plain(c.label(claim.status).get(lang)),
            pages(&claim.place.pages),
        ],
    }
}

fn question(c: &Corpus, id: QuestionId, lang: Lang) -> Row {
    let q = c.question(id);
    let item = Item::Question(id);
    Row {
        item: Some(item),
        cells: vec![to(item, q.ask.get(lang)), plain(q.answer.get(lang)), pages(&q.pages)],
    }
}
