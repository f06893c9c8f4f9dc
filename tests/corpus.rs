//! The bundled corpus: complete, addressable, and answering what the page asks of it.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use network_of_networks::corpus::*;
use std::collections::BTreeSet;

fn corpus() -> Corpus {
    Corpus::bundled().expect("the build wrote a corpus")
}

fn entity(c: &Corpus, slug: &str) -> EntityId {
    c.entity_named(slug).unwrap_or_else(|| panic!("no entity {slug}"))
}

fn relation(c: &Corpus, slug: &str) -> RelationId {
    c.relation_named(slug).unwrap_or_else(|| panic!("no relation {slug}"))
}

fn item(c: &Corpus, code: &str) -> Item {
    c.item_coded(code).unwrap_or_else(|| panic!("no item {code}"))
}

#[test]
fn holds_every_row_of_the_coded_paper() {
    let c = corpus();
    let t = c.tables();
    assert_eq!(t.entities.len(), 228);
    assert_eq!(t.relations.len(), 379);
    assert_eq!(t.types.len(), 85);
    assert_eq!(t.labels.families.len(), 8);
    assert_eq!(t.figures.len(), 89);
    assert_eq!(t.events.len(), 44);
    assert_eq!(t.sources.len(), 49);
    assert_eq!(t.oddities.len(), 42);
    assert_eq!(t.claims.len(), 131);
    assert_eq!(t.kept.len(), 17);
    assert_eq!(t.questions.len(), 10);
    assert_eq!(t.sections.len(), 23);
    assert_eq!(t.units.len(), 36);
}

#[test]
fn what_is_written_is_what_is_read() {
    let c = corpus();
    let bytes = postcard::to_allocvec(c.tables()).expect("written");
    assert_eq!(&postcard::from_bytes::<Tables>(&bytes).expect("read"), c.tables());
    for end in [0, 3, bytes.len() / 2, bytes.len() - 1] {
        assert!(
            postcard::from_bytes::<Tables>(&bytes[..end]).is_err(),
            "{end} bytes passed for a corpus"
        );
    }
}

#[test]
fn every_text_stands_in_both_languages() {
    let c = corpus();
    let t = c.tables();
    let mut texts: Vec<&Text> = Vec::new();
    for e in &t.entities {
        texts.extend([&e.name, &e.short, &e.desc]);
        texts.extend(e.when.iter().chain(&e.year_note));
    }
    texts.extend(
        t.relations
            .iter()
            .flat_map(|r| std::iter::once(&r.text).chain(&r.year_note)),
    );
    texts.extend(t.types.iter().flat_map(|k| [&k.forward, &k.inverse]));
    texts.extend(t.figures.iter().flat_map(|f| std::iter::once(&f.what).chain(&f.flag)));
    texts.extend(t.events.iter().flat_map(|e| std::iter::once(&e.text).chain(&e.note)));
    texts.extend(
        t.sources
            .iter()
            .flat_map(|s| [&s.short, &s.cite].into_iter().chain(&s.as_printed).chain(&s.remark)),
    );
    texts.extend(t.oddities.iter().flat_map(|o| [&o.kind, &o.text]));
    texts.extend(t.claims.iter().flat_map(|x| [&x.text].into_iter().chain(&x.brief)));
    texts.extend(t.kept.iter().flat_map(|k| std::iter::once(&k.aspect).chain(&k.cells)));
    texts.extend(t.questions.iter().flat_map(|q| [&q.ask, &q.answer]));
    texts.extend(
        t.sections
            .iter()
            .map(|s| &s.name)
            .chain(t.units.iter().map(|u| &u.name)),
    );
    for text in texts {
        assert!(!text.en.is_empty() && !text.zh.is_empty(), "{text:?}");
    }
}

#[test]
fn every_code_has_words() {
    let c = corpus();
    fn all<L: Labelled>(c: &Corpus) {
        for &code in L::ALL {
            assert!(
                Lang::ALL.iter().all(|&lang| !c.label(code).get(lang).is_empty()),
                "{}",
                code.code()
            );
        }
    }
    all::<Kind>(&c);
    all::<Sector>(&c);
    all::<Status>(&c);
    all::<Coded>(&c);
    all::<Case>(&c);
    all::<Programme>(&c);
    all::<Feature>(&c);
    all::<Boundary>(&c);
    all::<Precision>(&c);
    all::<Qualifier>(&c);
    all::<Severity>(&c);
    all::<Basis>(&c);
    all::<ClaimKind>(&c);
    all::<Family>(&c);
    assert_eq!(c.label(Feature::Mission).zh, "任务导向");
    assert!(Family::ALL.iter().all(|&f| !c.family_hint(f).zh.is_empty()));
}

#[test]
fn every_item_has_a_code_and_comes_back_from_it() {
    let c = corpus();
    let mut seen = BTreeSet::new();
    for item in c.items() {
        let code = c.code_of(item);
        assert_eq!(c.item_coded(&code), Some(item), "{code}");
        assert!(
            code.chars().all(|ch| ch.is_ascii_alphanumeric() || "-.".contains(ch)),
            "{code} is not safe in a URL"
        );
        assert!(seen.insert(code));
    }
    assert_eq!(seen.len(), 228 + 379 + 9 + 3 + 89 + 44 + 49 + 42 + 131 + 10);
}

#[test]
fn codes_are_those_that_links_use() {
    let c = corpus();
    for code in [
        "n.amnpo",
        "r.r070",
        "a.MEP.mission",
        "k.mission",
        "f.f-mep-centers",
        "e.t-phase1",
        "s.p98-1",
        "s.p98-star",
        "o.q1",
        "c.arg",
        "q.ask-three",
    ] {
        assert_eq!(c.code_of(item(&c, code)), code);
    }
    for wrong in [
        "",
        "n",
        "n.",
        "n.nobody",
        "x.mep",
        "a.MEP",
        "a.MEP.task",
        "a.mep.mission",
        "k.task",
        "r.r999",
        "n.mep.x",
    ] {
        assert_eq!(c.item_coded(wrong), None, "{wrong}");
    }
}

#[test]
fn every_programme_relation_with_a_feature_is_in_its_arcs() {
    let c = corpus();
    let counts = c.arc_counts();
    for (p, &programme) in Programme::ALL.iter().enumerate() {
        for (f, &feature) in Feature::ALL.iter().enumerate() {
            let arc = c.arc(programme, feature);
            assert!(!arc.is_empty());
            assert_eq!(arc.len(), counts[p][f]);
            assert_eq!(Subset::all(&c).arc_count(&c, programme, feature), counts[p][f]);
        }
    }
    for id in c.relation_ids() {
        let r = c.relation(id);
        if let Some(programme) = r.case.programme() {
            for &feature in Feature::ALL {
                assert_eq!(
                    c.arc(programme, feature).contains(&id),
                    r.features.contains(&feature),
                    "{}",
                    r.slug
                );
            }
        }
    }
}

#[test]
fn every_entity_is_linked() {
    let c = corpus();
    for id in c.entity_ids() {
        assert!(!c.touching(id).is_empty(), "{}", c.entity(id).slug);
        for &r in c.touching(id) {
            assert!(c.relation(r).from == id || c.relation(r).to == id);
        }
    }
    let loops = c
        .touching(entity(&c, "mep-center"))
        .iter()
        .filter(|&&r| r == relation(&c, "r080"))
        .count();
    assert_eq!(loops, 1, "a loop is listed once");
}

#[test]
fn mentions_go_both_ways() {
    let c = corpus();
    let of = |code: &str| c.mentions(item(&c, code));
    let codes = |ids: &[FigureId]| ids.iter().map(|&f| c.figure(f).slug.as_str()).collect::<Vec<_>>();
    assert_eq!(codes(&of("n.mep-service-point").figures), ["f-mep-sites"]);
    assert_eq!(codes(&of("r.r133").figures), ["f-imi-dod", "f-imi-sum"]);
    assert!(codes(&of("r.r409").figures).contains(&"f-mep-leverage"));
    let q1 = of("f.f-mep-leverage")
        .oddities
        .iter()
        .map(|&o| c.oddity(o).slug.clone())
        .collect::<Vec<_>>();
    assert_eq!(q1, ["q1", "q2"]);
    assert!(of("r.r143").questions.iter().any(|&q| c.question(q).slug == "ask-link"));
    assert!(of("s.p101-2").sources.iter().any(|&s| c.source(s).slug == "p102-3"));
    assert!(of("s.p98-star").entities.contains(&entity(&c, "paper-authors")));
    assert!(!of("a.NSTC.resource").oddities.is_empty());
    assert!(!of("k.network").claims.is_empty() && !of("a.NNMI.network").claims.is_empty());
    for i in c.items() {
        let m = c.mentions(i);
        for &claim in &m.claims {
            let row = c.claim(claim);
            let named = match i {
                Item::Entity(id) => row.entities.contains(&id),
                Item::Relation(id) => row.evidence.contains(&id),
                Item::Figure(id) => row.figures.contains(&id),
                Item::Oddity(id) => row.oddities.contains(&id),
                Item::Source(id) => row.place.notes.contains(&id),
                Item::Claim(id) => row.parent == Some(id),
                Item::Feature(f) => row.feature == Some(f),
                Item::Arc(p, f) => row.programme == Some(p) && row.feature == Some(f),
                Item::Event(_) | Item::Question(_) | Item::Site(_) => false,
            };
            assert!(named, "{}", c.code_of(i));
        }
        for &oddity in &m.oddities {
            assert!(c.oddity(oddity).about.contains(&i), "{}", c.code_of(i));
        }
    }
}

#[test]
fn lists_of_mentions_do_not_repeat() {
    let c = corpus();
    fn rises<T: Ord>(ids: &[T]) -> bool {
        ids.windows(2).all(|pair| pair[0] < pair[1])
    }
    for i in c.items() {
        let m = c.mentions(i);
        let fine = rises(&m.entities)
            && rises(&m.relations)
            && rises(&m.figures)
            && rises(&m.events)
            && rises(&m.sources)
            && rises(&m.oddities)
            && rises(&m.claims)
            && rises(&m.kept)
            && rises(&m.questions);
        assert!(fine, "{}", c.code_of(i));
    }
}

#[test]
fn a_link_can_be_read_from_both_ends() {
    let c = corpus();
    let say = |r: &str, from: &str, lang| c.phrase(relation(&c, r), entity(&c, from), lang);
    assert_eq!(
        say("r071", "nist", Lang::En),
        "leads Manufacturing Extension Partnership"
    );
    assert_eq!(
        say("r071", "mep", Lang::En),
        "is led by National Institute of Standards and Technology"
    );
    assert_eq!(say("r010", "problem-uncertainty", Lang::Zh), "由战略控制应对");
    assert_eq!(say("r010", "condition-strategic-control", Lang::Zh), "针对不确定性");
    // A plural subject takes the plural verb.
    assert_eq!(say("r076", "federal-labs", Lang::En).split(' ').next(), Some("help"));
    let parts = c.phrase_parts(relation(&c, "r010"), entity(&c, "problem-uncertainty"), Lang::Zh);
    assert_eq!(
        (parts.before.as_str(), parts.name, parts.after),
        ("由", "战略控制", "应对")
    );
    for id in c.relation_ids() {
        let r = c.relation(id);
        for end in [r.from, r.to] {
            for &lang in Lang::ALL {
                let phrase = c.phrase(id, end, lang);
                assert!(!phrase.contains('…') && phrase.contains(c.entity(c.other_end(id, end)).name.get(lang)));
                assert!(lang == Lang::En || !phrase.starts_with(' ') && !phrase.ends_with(' '));
            }
        }
    }
}

#[test]
fn every_row_of_the_paper_has_its_place() {
    let c = corpus();
    for i in c.items() {
        if let Some(place) = c.place_of(i) {
            assert!(
                !place.pages.is_empty() && !place.sections.is_empty(),
                "{}",
                c.code_of(i)
            );
        }
    }
}

#[test]
fn the_argument_is_one_tree() {
    let c = corpus();
    for (at, claim) in c.tables().claims.iter().enumerate() {
        match claim.parent {
            None => assert_eq!(at, 0),
            Some(parent) => assert!(parent.index() < at, "{}", claim.slug),
        }
    }
}

#[test]
fn programmes_and_features_have_their_nodes() {
    let c = corpus();
    assert!(Programme::ALL.iter().all(|&p| c.programme_entity(p).is_some()));
    assert!(Feature::ALL.iter().all(|&f| c.feature_entity(f).is_some()));
}
