//! Filters, their counts and what to lift, against counts made by hand and by brute force.

mod tiny;

use network_of_networks::corpus::*;
use network_of_networks::state::*;
use proptest::prelude::*;
use proptest::sample::select;

fn with(values: &[FacetValue]) -> Filters {
    let mut filters = Filters::default();
    values.iter().for_each(|&v| filters.toggle(v));
    filters
}

#[test]
fn nothing_chosen_shows_all() {
    let corpus = tiny::corpus();
    let filters = Filters::default();
    assert!(filters.is_default());
    assert_eq!(filters.subset(&corpus), Subset::all(&corpus));
    let counts = filters.counts(&corpus);
    assert_eq!(counts.passing, 7);
    assert_eq!(counts.of(FacetValue::Case(Case::Mep)), 3);
    assert_eq!(counts.of(FacetValue::Feature(Feature::Network)), 3);
    assert_eq!(counts.of(FacetValue::Sector(Sector::Government)), 7);
    assert_eq!(counts.of(FacetValue::Sector(Sector::Sme)), 2);
    assert_eq!(counts.of(FacetValue::Family(Family::Leads)), 3);
    assert_eq!(filters.what_to_lift(&corpus), vec![]);
}

#[test]
fn a_facet_is_counted_as_if_it_were_not_set() {
    let corpus = tiny::corpus();
    let counts = with(&[FacetValue::Case(Case::Mep)]).counts(&corpus);
    assert_eq!(counts.of(FacetValue::Case(Case::Nnmi)), 2);
    assert_eq!(counts.of(FacetValue::Status(Status::Requirement)), 0);
    assert_eq!(counts.of(FacetValue::Status(Status::Fact)), 3);
    assert_eq!(counts.passing, 3);
}

#[test]
fn the_sector_is_that_of_either_end() {
    let corpus = tiny::corpus();
    let filters = with(&[FacetValue::Sector(Sector::Sme)]);
    assert!(filters.passes(&corpus, RelationId(4)));
    assert!(filters.passes(&corpus, RelationId(6)));
    assert!(!filters.passes(&corpus, RelationId(0)));
    assert_eq!(filters.subset(&corpus).relation_count(), 2);
}

#[test]
fn an_empty_result_names_the_fewest_facets_to_lift() {
    let corpus = tiny::corpus();
    let one = with(&[FacetValue::Case(Case::Mep), FacetValue::Status(Status::Plan)]);
    assert_eq!(one.counts(&corpus).passing, 0);
    // Lifting the case brings two relations back, lifting the status three.
    assert_eq!(one.what_to_lift(&corpus), vec![Facet::Status]);
    let never = with(&[FacetValue::Sector(Sector::Labour), FacetValue::Status(Status::Theory)]);
    assert_eq!(never.what_to_lift(&corpus), vec![Facet::Status, Facet::Sector]);
}

proptest! {
    #[test]
    fn counts_equal_brute_force(values in proptest::collection::vec(select(Facet::ALL).prop_flat_map(|f| select(f.values())), 0..8)) {
        let corpus = tiny::corpus();
        let filters = with(&values);
        let counts = filters.counts(&corpus);
        for &facet in Facet::ALL {
            for value in facet.values() {
                let mut only = filters;
                only.lift(facet);
                only.toggle(value);
                prop_assert_eq!(counts.of(value), only.subset(&corpus).relation_count());
            }
        }
        let mut lifted = filters;
        for facet in filters.what_to_lift(&corpus) {
            prop_assert!(filters.restricts(facet));
            lifted.lift(facet);
        }
        prop_assert!(lifted.subset(&corpus).relation_count() > 0);
    }
}
