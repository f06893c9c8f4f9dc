//! What stood at a moment, against the rows themselves.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use network_of_networks::analysis::{Moment, Validity, begun, counted, stands, steps, subset_at, undated, validity};
use network_of_networks::corpus::*;

fn corpus() -> Corpus {
    Corpus::bundled().expect("the bundled corpus")
}

fn month(year: i16, month: u8) -> Moment {
    Moment { year, month }
}

#[test]
fn every_year_shows_what_the_rows_say() {
    let corpus = corpus();
    let t = corpus.tables();
    let all = Subset::all(&corpus);
    for year in 1950..=2023_i16 {
        let shown = subset_at(&corpus, &all, Moment { year, month: 12 }.kept());
        // Straight from the rows: their years, and for what has none whether it is a thought of the authors.
        let thought = |r: &Relation| {
            matches!(r.case, Case::Framework | Case::Lessons | Case::Background | Case::Front)
                && matches!(r.status, Status::Theory | Status::Claim | Status::Prescription)
        };
        let holds = |r: &Relation| match (r.from_year, r.to_year) {
            (Some(from), Some(to)) => from <= year && year <= to,
            (Some(from), None) => from <= year,
            (None, Some(_)) => false,
            (None, None) => thought(r),
        };
        for (i, r) in t.relations.iter().enumerate() {
            assert_eq!(
                shown.has_relation(RelationId(i as u16)),
                holds(r),
                "{} in {year}",
                r.slug
            );
        }
        for (i, e) in t.entities.iter().enumerate() {
            let id = EntityId(i as u16);
            let own: Vec<&Relation> = t.relations.iter().filter(|r| r.from == id || r.to == id).collect();
            let dated = own.iter().any(|r| r.from_year.is_some() && holds(r));
            let only_thought = |r: &&Relation| r.from_year.is_none() && r.to_year.is_none() && thought(r);
            let expected = dated || (!own.is_empty() && own.iter().all(only_thought));
            assert_eq!(shown.has_entity(id), expected, "{} in {year}", e.slug);
        }
    }
}

#[test]
fn months_never_overstate_a_year() {
    let corpus = corpus();
    for id in corpus.relation_ids() {
        let r = corpus.relation(id);
        match validity(&corpus, id) {
            Validity::From(from, to) => {
                assert_eq!(Some(from.year), r.from_year, "{}", r.slug);
                let named = corpus
                    .tables()
                    .events
                    .iter()
                    .any(|e| Moment::of_date(&e.start) == Some(from));
                assert!(named || from == Moment::end_of(from.year), "{} from nowhere", r.slug);
                assert_eq!(to.map(|t| t.year), r.to_year);
                assert!(!stands(&corpus, id, Moment::at_index(from.index() - 1)));
                assert!(stands(&corpus, id, from));
            }
            Validity::Undated => assert!(r.from_year.is_none() && undated(&corpus).contains(&id)),
            Validity::Timeless => assert!(r.from_year.is_none() && r.case.programme().is_none()),
        }
    }
}

#[test]
fn the_office_precedes_the_network_and_its_law_follows() {
    let corpus = corpus();
    let from = |slug: &str| match validity(&corpus, corpus.relation_named(slug).unwrap()) {
        Validity::From(from, _) => from,
        Validity::Undated | Validity::Timeless => panic!("{slug} has no date"),
    };
    assert_eq!(from("r136"), month(2011, 12), "AMNPO");
    assert_eq!(from("r115"), month(2012, 3), "NNMI");
    assert_eq!(from("r122"), month(2014, 12), "RAMI");
    assert_eq!(from("r220"), month(2023, 8), "NSTC's consortium");
    assert_eq!(from("r187"), month(2023, 4), "Vision and Strategy");
    assert_eq!(from("r233"), month(2023, 6), "June's opening");
    assert_eq!(from("r071"), month(1988, 12), "a year alone counts from its end");
    assert_eq!(
        from("r196"),
        Moment::LAST,
        "2023 alone counts from the last month of the paper"
    );
    assert_eq!(begun(&corpus, Programme::Mep), Some(month(1988, 12)));
    assert_eq!(begun(&corpus, Programme::Nnmi), Some(month(2012, 3)));
    assert_eq!(begun(&corpus, Programme::Nstc), Some(Moment::LAST));
    assert_eq!(counted(&corpus, Programme::Mep), Some(month(2022, 8)));
    assert_eq!(counted(&corpus, Programme::Nnmi), Some(month(2021, 12)));
}

#[test]
fn something_changes_at_every_step_and_nothing_between() {
    let corpus = corpus();
    let steps = steps(&corpus);
    assert_eq!(
        (steps.first(), steps.last()),
        (Some(&Moment::FIRST), Some(&Moment::LAST))
    );
    assert!(
        steps.is_sorted() && steps.len() > 25 && steps.len() < 120,
        "{}",
        steps.len()
    );
    let all = Subset::all(&corpus);
    let mut before = subset_at(&corpus, &all, Moment::FIRST);
    for index in Moment::FIRST.index() + 1..=Moment::LAST.index() {
        let at = Moment::at_index(index);
        if !steps.contains(&at) {
            continue;
        }
        let last = Moment::at_index(index - 1);
        if !steps.contains(&last) {
            assert_eq!(subset_at(&corpus, &all, last), before, "{last:?}");
        }
        before = subset_at(&corpus, &all, at);
    }
}

#[test]
fn a_filter_and_a_moment_both_hold() {
    let corpus = corpus();
    let mep = Subset::of(&corpus, |id| corpus.relation(id).case == Case::Mep);
    for at in steps(&corpus) {
        let both = subset_at(&corpus, &mep, at);
        for id in corpus.relation_ids() {
            assert_eq!(both.has_relation(id), mep.has_relation(id) && stands(&corpus, id, at));
        }
    }
}
