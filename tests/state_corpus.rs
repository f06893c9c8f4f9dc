//! State, filters and addresses over the bundled paper.
#![allow(clippy::expect_used)] // A test may give up.

use network_of_networks::analysis::{Moment, subset_at};
use network_of_networks::corpus::*;
use network_of_networks::state::*;

fn corpus() -> Corpus {
    Corpus::bundled().expect("the build made it")
}

fn all_items(corpus: &Corpus) -> Vec<Item> {
    let t = corpus.tables();
    let upto = |n: usize| 0..n as u16;
    let mut items: Vec<Item> = Vec::new();
    items.extend(upto(t.entities.len()).map(|i| Item::Entity(EntityId(i))));
    items.extend(upto(t.relations.len()).map(|i| Item::Relation(RelationId(i))));
    items.extend(
        Programme::ALL
            .iter()
            .flat_map(|&p| Feature::ALL.iter().map(move |&f| Item::Arc(p, f))),
    );
    items.extend(Feature::ALL.iter().map(|&f| Item::Feature(f)));
    items.extend(upto(t.figures.len()).map(|i| Item::Figure(FigureId(i))));
    items.extend(upto(t.events.len()).map(|i| Item::Event(EventId(i))));
    items.extend(upto(t.sources.len()).map(|i| Item::Source(SourceId(i))));
    items.extend(upto(t.oddities.len()).map(|i| Item::Oddity(OddityId(i))));
    items.extend(upto(t.claims.len()).map(|i| Item::Claim(ClaimId(i))));
    items.extend(upto(t.questions.len()).map(|i| Item::Question(QuestionId(i))));
    items
}

#[test]
fn every_item_has_an_address_that_leads_back_to_it() {
    let corpus = corpus();
    let items = all_items(&corpus);
    assert!(items.len() > 900);
    let mut seen = std::collections::HashSet::new();
    for item in items {
        for &lang in Lang::ALL {
            let state = State::first(lang).after(&corpus, Action::Select(Some(item)));
            let written = address(&state, &corpus);
            assert!(written.is_ascii() && !written.contains(['%', ' ', '#']), "{written}");
            assert_eq!(read(&written, &corpus), (state, vec![]), "{written}");
            assert!(seen.insert(written.clone()), "{written} twice");
        }
    }
}

#[test]
fn every_value_of_every_facet_is_counted_as_it_filters() {
    let corpus = corpus();
    let start = std::time::Instant::now();
    let all = Filters::default().counts(&corpus);
    assert!(start.elapsed().as_millis() < 100);
    assert_eq!(all.passing, corpus.tables().relations.len());
    for &facet in Facet::ALL {
        for value in facet.values() {
            let mut only = Filters::default();
            only.toggle(value);
            let subset = only.subset(&corpus);
            assert_eq!(subset.relation_count(), all.of(value), "{value:?}");
            assert_eq!(only.counts(&corpus).passing, all.of(value), "{value:?}");
        }
    }
    for &feature in Feature::ALL {
        for &programme in Programme::ALL {
            let mut one = Filters::default();
            one.toggle(FacetValue::Feature(feature));
            let case = Case::ALL
                .iter()
                .copied()
                .find(|c| c.programme() == Some(programme))
                .expect("each has a case");
            one.toggle(FacetValue::Case(case));
            assert_eq!(one.counts(&corpus).passing, corpus.arc(programme, feature).len());
        }
    }
}

#[test]
fn at_a_moment_only_what_stood_is_counted() {
    let corpus = corpus();
    for year in 1950..=2023 {
        let mut state = State::first(Lang::En);
        state.controls.moment = Some(Moment { year, month: 6 });
        let shown = subset_at(&corpus, &Subset::all(&corpus), Moment { year, month: 6 });
        let counts = state.counts(&corpus);
        assert_eq!(counts.passing, shown.relation_count(), "{year}");
        let facts = |id: &RelationId| corpus.relation(*id).status == Status::Fact && shown.has_relation(*id);
        let expected = corpus.relation_ids().filter(facts).count();
        assert_eq!(counts.of(FacetValue::Status(Status::Fact)), expected, "{year}");
    }
}

#[test]
fn a_followed_question_has_nothing_in_its_way() {
    let corpus = corpus();
    for q in 0..corpus.tables().questions.len() as u16 {
        let mut state = State::first(Lang::Zh);
        state.view = ViewKind::Framework;
        state.filters.toggle(FacetValue::Status(Status::Theory));
        state.apply(&corpus, Action::Follow(QuestionId(q)));
        let shown = state.filters.subset(&corpus);
        let question = &corpus.tables().questions[usize::from(q)];
        assert!(
            question.relations.iter().all(|&r| shown.has_relation(r)),
            "{}",
            question.slug
        );
    }
}
