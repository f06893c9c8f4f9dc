//! What an item is called, in one line, and what kind of thing it is. Pure.

use crate::corpus::*;
use crate::layers::LayerData;
use crate::text;
use crate::text::interface;
use crate::text::interface::Bilingual;

/// The name of an item.
pub fn name(corpus: &Corpus, item: Item, lang: Lang) -> String {
    let t = corpus.tables();
    match item {
        Item::Entity(id) => corpus.entity(id).name.get(lang).to_owned(),
        Item::Relation(id) => sentence(corpus, id, lang),
        Item::Arc(programme, feature) => {
            format!("{} · {}", programme.code(), corpus.label(feature).get(lang))
        }
        Item::Feature(feature) => corpus.label(feature).get(lang).to_owned(),
        Item::Figure(id) => t.figures[id.index()].what.get(lang).to_owned(),
        Item::Event(id) => t.events[id.index()].text.get(lang).to_owned(),
        Item::Source(id) => {
            let s = &t.sources[id.index()];
            let page = text::pages(&s.page, lang);
            if s.marker.is_empty() {
                page
            } else {
                format!("{page}{}{}", gap(lang), note_mark(&s.marker, lang))
            }
        }
        Item::Oddity(id) => t.oddities[id.index()].kind.get(lang).to_owned(),
        Item::Claim(id) => t.claims[id.index()].text.get(lang).to_owned(),
        Item::Question(id) => t.questions[id.index()].ask.get(lang).to_owned(),
        // The paper names no place: see [`site`].
        Item::Site(Site::Centre(region)) => region.code().to_owned(),
        Item::Site(Site::Institute(id)) => id.code().replace('-', " "),
    }
}

/// The name of an item, or of a place if that is known outside the paper.
pub fn name_or_site(corpus: &Corpus, layer_data: &LayerData, item: Item, lang: Lang) -> String {
    match item {
        Item::Site(place) => site(layer_data, place, lang),
        Item::Entity(_)
        | Item::Relation(_)
        | Item::Arc(..)
        | Item::Feature(_)
        | Item::Figure(_)
        | Item::Event(_)
        | Item::Source(_)
        | Item::Oddity(_)
        | Item::Claim(_)
        | Item::Question(_) => name(corpus, item, lang),
    }
}

/// The name of a place as it is known outside the paper.
pub fn site(layer_data: &LayerData, site: Site, lang: Lang) -> String {
    layer_data
        .name(site)
        .map_or_else(String::new, |n| n.get(lang).to_owned())
}

/// What kind of thing an item is.
pub fn kind(corpus: &Corpus, item: Item, lang: Lang) -> String {
    match item {
        Item::Entity(id) => corpus.label(corpus.entity(id).kind).get(lang).to_owned(),
        Item::Relation(_) => interface::RELATION.get(lang).to_owned(),
        Item::Arc(..) => interface::ARC.get(lang).to_owned(),
        Item::Feature(_) => interface::FEATURE.get(lang).to_owned(),
        Item::Figure(_) => interface::FIGURE.get(lang).to_owned(),
        Item::Event(_) => interface::EVENT.get(lang).to_owned(),
        Item::Source(_) => interface::NOTE.get(lang).to_owned(),
        Item::Oddity(_) => interface::ODDITY.get(lang).to_owned(),
        Item::Claim(_) => interface::CLAIM.get(lang).to_owned(),
        Item::Question(_) => interface::QUESTION.get(lang).to_owned(),
        Item::Site(Site::Centre(_)) => interface::CENTRE.get(lang).to_owned(),
        Item::Site(Site::Institute(_)) => interface::INSTITUTE.get(lang).to_owned(),
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

/// The class that gives a mark the colour of a feature.
pub fn tone(feature: Feature) -> &'static str {
    match feature {
        Feature::Mission => "t-mission",
        Feature::Network => "t-network",
        Feature::Resource => "t-resource",
    }
}

/// A link as a sentence without its stop: subject, phrase, object.
pub fn sentence(corpus: &Corpus, id: RelationId, lang: Lang) -> String {
    let from = corpus.relation(id).from;
    let subject = corpus.entity(from).name.get(lang);
    let rest = corpus.phrase(id, from, lang);
    match lang {
        Lang::En => format!("{subject} {rest}"),
        Lang::Zh => format!("{subject}{rest}"),
    }
}

/// With a capital at its head, as English sentences begin.
pub fn capital(words: String, lang: Lang) -> String {
    match lang {
        Lang::Zh => words,
        Lang::En => {
            let mut letters = words.chars();
            let head = letters.next().into_iter().flat_map(char::to_uppercase);
            head.chain(letters).collect()
        }
    }
}

/// What a note says: its citation, or what it is where it cites nothing.
pub fn cited(source: &Source, lang: Lang) -> &str {
    let cite = source.cite.get(lang);
    if cite.is_empty() { source.short.get(lang) } else { cite }
}

/// A feature in one word.
pub fn short(feature: Feature) -> Bilingual {
    match feature {
        Feature::Mission => interface::SHORT_MISSION,
        Feature::Network => interface::SHORT_NETWORK,
        Feature::Resource => interface::SHORT_RESOURCE,
    }
}
