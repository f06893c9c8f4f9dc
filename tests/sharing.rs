//! Who and what the programmes share, and what changed from one to the next: counted from the corpus alone.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use network_of_networks::analysis::compare::*;
use network_of_networks::corpus::*;

fn corpus() -> Corpus {
    Corpus::bundled().expect("the corpus is sound")
}

#[test]
fn only_commerce_and_nist_touch_all_three() {
    let corpus = corpus();
    let shared = shared_actors(&corpus, &Subset::all(&corpus));
    let everywhere: Vec<&str> = shared
        .iter()
        .filter(|r| r.programmes() == 3)
        .map(|r| corpus.entity(r.entity).slug.as_str())
        .collect();
    assert_eq!(everywhere, ["department-of-commerce", "nist"]);
    // Counted anew, without the module under test.
    for reach in &shared {
        for &p in Programme::ALL {
            let n = corpus
                .tables()
                .relations
                .iter()
                .filter(|r| r.case.programme() == Some(p) && (r.from == reach.entity || r.to == reach.entity))
                .count();
            assert_eq!(n, reach.relations[p.index_in_time()].len());
        }
        assert!(reach.programmes() >= 2);
    }
    // The one other node in all three that leads or pays is the government as a whole, and the page says so.
    let whole = corpus.entity_named("us-federal-government").unwrap();
    assert!(!is_actor(&corpus, whole));
}

#[test]
fn every_cell_of_what_changed_opens_evidence_of_its_programme() {
    let corpus = corpus();
    for row in &corpus.tables().kept {
        for &p in Programme::ALL {
            let of = match kept_item(&corpus, row, p).expect("an item") {
                Item::Claim(id) => corpus.claim(id).programme,
                Item::Relation(id) => corpus.relation(id).case.programme(),
                Item::Figure(id) => corpus.figure(id).case.programme(),
                _ => Some(p),
            };
            assert_eq!(of, Some(p), "{}", row.slug);
        }
    }
}
