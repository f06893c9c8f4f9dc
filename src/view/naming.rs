//! What an item is called, in one line, and what kind of thing it is. Pure.

use crate::corpus::*;

use super::words;

/// The name of an item.
pub fn name(corpus: &Corpus, item: Item, lang: Lang) -> String {
    let t = corpus.tables();
    match item {
        Item::Entity(id) => corpus.entity(id).name.get(lang).to_owned(),
        Item::Relation(id) => sentence(corpus, id, lang),
        Item::Arc(programme, feature) => {
            format!("{} · {}", programme.code(), label(&t.labels.features, feature, lang))
        }
        Item::Feature(feature) => label(&t.labels.features, feature, lang).to_owned(),
        Item::Figure(id) => t.figures[id.index()].what.get(lang).to_owned(),
        Item::Event(id) => t.events[id.index()].text.get(lang).to_owned(),
        Item::Source(id) => {
            let s = &t.sources[id.index()];
            let page = page(&s.page, lang);
            if s.marker.is_empty() { page } else { format!("{page}{}{}", gap(lang), note_mark(&s.marker, lang)) }
        }
        Item::Oddity(id) => t.oddities[id.index()].kind.get(lang).to_owned(),
        Item::Claim(id) => t.claims[id.index()].text.get(lang).to_owned(),
        Item::Question(id) => t.questions[id.index()].ask.get(lang).to_owned(),
    }
}

/// What kind of thing an item is.
pub fn kind(corpus: &Corpus, item: Item, lang: Lang) -> String {
    let labels = &corpus.tables().labels;
    match item {
        Item::Entity(id) => label(&labels.kinds, corpus.entity(id).kind, lang).to_owned(),
        Item::Relation(_) => words::RELATION.get(lang).to_owned(),
        Item::Arc(..) => words::ARC.get(lang).to_owned(),
        Item::Feature(_) => words::FEATURE.get(lang).to_owned(),
        Item::Figure(_) => words::FIGURE.get(lang).to_owned(),
        Item::Event(_) => words::EVENT.get(lang).to_owned(),
        Item::Source(_) => words::NOTE.get(lang).to_owned(),
        Item::Oddity(_) => words::ODDITY.get(lang).to_owned(),
        Item::Claim(_) => words::CLAIM.get(lang).to_owned(),
        Item::Question(_) => words::QUESTION.get(lang).to_owned(),
    }
}

/// The words for a code.
pub fn label<T: Code>(list: &[Text], code: T, lang: Lang) -> &str {
    list.get(code.index()).map_or(code.code(), |t| t.get(lang))
}

/// A page or pages as a reader sees them.
pub fn page(pages: &str, lang: Lang) -> String {
    match lang {
        _ if pages.is_empty() => String::new(),
        Lang::En if pages.contains(['–', ',', '—']) => format!("pp. {pages}"),
        Lang::En => format!("p. {pages}"),
        Lang::Zh => format!("第{}页", pages.replace('–', "—").replace(", ", "、")),
    }
}

/// The mark of a note as a reader sees it.
pub fn note_mark(marker: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!("note {marker}"),
        Lang::Zh => format!("注{marker}"),
    }
}

/// What stands between two pieces on a line.
pub fn gap(lang: Lang) -> &'static str {
    match lang {
        Lang::En => ", ",
        Lang::Zh => "，",
    }
}

/// First and last year of something, as a span; empty where there is none.
pub fn years(from: Option<i16>, to: Option<i16>, lang: Lang) -> String {
    match (from, to, lang) {
        (None, None, _) => String::new(),
        (Some(a), Some(b), _) if a == b => a.to_string(),
        (Some(a), Some(b), Lang::En) => format!("{a}–{b}"),
        (Some(a), Some(b), Lang::Zh) => format!("{a}—{b}年"),
        (Some(a), None, Lang::En) => format!("since {a}"),
        (Some(a), None, Lang::Zh) => format!("{a}年起"),
        (None, Some(b), Lang::En) => format!("until {b}"),
        (None, Some(b), Lang::Zh) => format!("至{b}年"),
    }
}

/// The class that gives a mark the colour of a feature.
pub fn tone(feature: Feature) -> &'static str {
    match feature {
        Feature::Mission => "t-mission",
        Feature::Network => "t-network",
        Feature::Resource => "t-resource",
    }
}

/// A link seen from one of its ends, without that end's name: "leads NNMI", 「由商务部领导」.
pub fn phrase(corpus: &Corpus, id: RelationId, from: EntityId, lang: Lang) -> String {
    let (r, kind) = (corpus.relation(id), corpus.kind_of(id));
    let forward = r.from == from;
    let other = corpus.entity(corpus.other_end(id, from)).name.get(lang);
    let plural = corpus.entity(from).plural;
    let verb = match (lang, forward, plural) {
        (Lang::En, true, true) => &kind.forward_plural,
        (Lang::En, false, true) => &kind.inverse_plural,
        (_, true, _) => kind.forward.get(lang),
        (_, false, _) => kind.inverse.get(lang),
    };
    match lang {
        Lang::En => format!("{verb} {other}"),
        Lang::Zh if verb.contains('…') => verb.replace('…', other),
        Lang::Zh => format!("{verb}{other}"),
    }
}

/// A link as a sentence without its stop: subject, phrase, object.
pub fn sentence(corpus: &Corpus, id: RelationId, lang: Lang) -> String {
    let from = corpus.relation(id).from;
    let subject = corpus.entity(from).name.get(lang);
    let rest = phrase(corpus, id, from, lang);
    match lang {
        Lang::En => format!("{subject} {rest}"),
        Lang::Zh => format!("{subject}{rest}"),
    }
}
