//! A corpus small enough to count by hand: five nodes, seven links, one row of the rest.

use network_of_networks::corpus::*;

fn text(en: &str, zh: &str) -> Text {
    Text {
        en: en.into(),
        zh: zh.into(),
    }
}

fn entity(slug: &str, en: &str, zh: &str, sector: Sector, case: Case) -> Entity {
    Entity {
        slug: slug.into(),
        name: text(en, zh),
        short: text(en, zh),
        plural: false,
        desc: Text::default(),
        kind: Kind::Agency,
        sector,
        case,
        when: None,
        from_year: None,
        to_year: None,
        year_note: None,
        place: Place::default(),
    }
}

fn relation(i: usize, from: u16, to: u16, kind: u16, case: Case, features: &[Feature], status: Status) -> Relation {
    Relation {
        slug: format!("r{i:03}"),
        from: EntityId(from),
        kind: TypeId(kind),
        to: EntityId(to),
        case,
        features: features.to_vec(),
        boundaries: if i.is_multiple_of(2) {
            vec![Boundary::Level]
        } else {
            Vec::new()
        },
        status,
        coded: Vec::new(),
        from_year: None,
        to_year: None,
        year_note: None,
        text: Text::default(),
        place: Place::default(),
    }
}

fn kind(slug: &str, family: Family) -> RelationType {
    RelationType {
        slug: slug.into(),
        family,
        forward: text(slug, slug),
        inverse: text(slug, slug),
        forward_plural: slug.into(),
        inverse_plural: slug.into(),
        directed: true,
    }
}

/// The corpus.
pub fn corpus() -> Corpus {
    use Feature::*;
    let entities = vec![
        entity(
            "mep",
            "Manufacturing Extension Partnership",
            "制造业拓展伙伴计划",
            Sector::Government,
            Case::Mep,
        ),
        entity("nnmi", "NNMI", "国家制造业创新网络", Sector::Government, Case::Nnmi),
        entity("nstc", "NSTC", "国家半导体技术中心", Sector::Government, Case::Nstc),
        entity(
            "department-of-commerce",
            "Department of Commerce",
            "商务部",
            Sector::Government,
            Case::Background,
        ),
        entity("sme", "Small manufacturers", "中小制造企业", Sector::Sme, Case::Mep),
    ];
    let relations = vec![
        relation(0, 3, 0, 0, Case::Mep, &[Mission], Status::Fact),
        relation(1, 3, 1, 0, Case::Nnmi, &[Mission, Network], Status::Fact),
        relation(2, 3, 2, 0, Case::Nstc, &[Mission], Status::Plan),
        relation(3, 3, 0, 1, Case::Mep, &[Resource], Status::Fact),
        relation(4, 0, 4, 1, Case::Mep, &[Network], Status::Fact),
        relation(5, 1, 0, 1, Case::Nnmi, &[Network], Status::Requirement),
        relation(6, 2, 4, 1, Case::Nstc, &[], Status::Plan),
    ];
    let questions = vec![Question {
        slug: "ask-link".into(),
        ask: text("Must they work together?", "必须对接吗？"),
        answer: text("Yes.", "必须。"),
        entities: vec![EntityId(1), EntityId(0)],
        relations: vec![RelationId(5)],
        pages: "103".into(),
    }];
    Corpus::new(Tables {
        entities,
        relations,
        types: vec![kind("leads", Family::Leads), kind("funds", Family::Pays)],
        questions,
        ..Tables::default()
    })
}
