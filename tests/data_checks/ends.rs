//! Refusals of references, ids, the tree of claims and sources.

use crate::sound::sound;
use crate::{compile, refuses};

#[test]
fn an_end_that_does_not_exist() {
    let wrong = "`from` names entity \"nest\", which does not exist";
    refuses(
        "relations.toml",
        r#"from = "nist""#,
        r#"from = "nest""#,
        "r1",
        wrong,
        "data/entities.toml",
    );
    refuses(
        "relations.toml",
        r#"to = "mep""#,
        r#"to = "map""#,
        "r1",
        "`to` names entity \"map\"",
        "correct the id",
    );
    refuses(
        "relations.toml",
        r#"type = "leads""#,
        r#"type = "leds""#,
        "r1",
        "type \"leds\"",
        "data/types.toml",
    );
}

#[test]
fn references_that_dangle() {
    refuses(
        "entities.toml",
        r#"["p101-2"]"#,
        r#"["p101-9"]"#,
        "nist",
        "source \"p101-9\"",
        "data/sources.toml",
    );
    refuses(
        "entities.toml",
        r#"["3.1-intro"]"#,
        r#"["3.9"]"#,
        "nist",
        "section \"3.9\"",
        "data/sections.toml",
    );
    refuses(
        "figures.toml",
        r#"about = ["mep"]"#,
        r#"about = ["x"]"#,
        "f-half",
        "entity \"x\"",
        "data/entities.toml",
    );
    refuses(
        "figures.toml",
        r#"unit = "percent""#,
        r#"unit = "ells""#,
        "f-half",
        "unit \"ells\"",
        "data/labels.toml",
    );
    refuses(
        "events.toml",
        r#"["mep"]"#,
        r#"["map"]"#,
        "t-start",
        "entity \"map\"",
        "data/entities.toml",
    );
    refuses(
        "sources.toml",
        r#"["about-2022"]"#,
        r#"["b"]"#,
        "p101-2",
        "work \"b\"",
        "data/works.toml",
    );
    let same = "case = \"MEP\"\nsame_as = \"p1-1\"";
    refuses(
        "sources.toml",
        r#"case = "MEP""#,
        same,
        "p101-2",
        "source \"p1-1\"",
        "data/sources.toml",
    );
    refuses(
        "oddities.toml",
        "f.f-half",
        "f.f-third",
        "q1",
        "figure \"f-third\"",
        "data/figures.toml",
    );
    refuses(
        "oddities.toml",
        "a.MEP.mission",
        "a.MEP.task",
        "q1",
        "no code of an item",
        "a.PROGRAMME.FEATURE",
    );
    refuses(
        "argument.toml",
        r#"["r1"]"#,
        r#"["r2"]"#,
        "arg-1",
        "relation \"r2\"",
        "data/relations.toml",
    );
    refuses(
        "argument.toml",
        r#"["q1"]"#,
        r#"["q2"]"#,
        "arg-1",
        "oddity \"q2\"",
        "data/oddities.toml",
    );
    refuses(
        "kept.toml",
        r#"["r1"]"#,
        r#"["r2"]"#,
        "leader",
        "relation \"r2\"",
        "data/relations.toml",
    );
    refuses(
        "questions.toml",
        r#"["nist"]"#,
        r#"["x"]"#,
        "ask",
        "entity \"x\"",
        "data/entities.toml",
    );
}

#[test]
fn a_duplicate_id() {
    refuses(
        "entities.toml",
        r#"id = "mep""#,
        r#"id = "nist""#,
        "nist",
        "two rows of entity have this id",
        "rename one",
    );
    refuses(
        "events.toml",
        r#"id = "t-act""#,
        r#"id = "t-start""#,
        "t-start",
        "two rows of event",
        "rename one",
    );
    refuses(
        "argument.toml",
        r#"id = "arg-1""#,
        r#"id = "arg""#,
        "arg",
        "two rows of claim",
        "rename one",
    );
    let row = "[[relation]]\nid = \"r1\"\nfrom = \"mep\"\ntype = \"leads\"\nto = \"nist\"\ncase = \"MEP\"\nstatus = \"fact\"\n\
               text = { en = \"a\", zh = \"甲\" }\npages = \"101\"\nsections = [\"3.1-intro\"]\n\n[[relation]]";
    refuses(
        "relations.toml",
        "[[relation]]",
        row,
        "r1",
        "two rows of relation",
        "rename one",
    );
    for (file, what, id) in [
        ("figures.toml", "figure", "f-half"),
        ("sources.toml", "source", "p101-2"),
        ("works.toml", "work", "about-2022"),
        ("oddities.toml", "oddity", "q1"),
        ("kept.toml", "kept", "leader"),
        ("questions.toml", "question", "ask"),
        ("types.toml", "type", "leads"),
    ] {
        let mut files = sound();
        let text = files[file].clone();
        let from = text.rfind("[[").expect("a row");
        files.insert(file.to_string(), format!("{text}\n{}", &text[from..]));
        let problems = compile::compile(&files).expect_err("the twin went unnoticed");
        let twin = problems
            .iter()
            .find(|p| p.wrong == format!("two rows of {what} have this id"))
            .expect(file);
        assert_eq!(
            (twin.file, twin.id.as_str(), twin.mend.as_str()),
            (file, id, "rename one of them")
        );
    }
    refuses(
        "entities.toml",
        r#"id = "mep""#,
        r#"id = "m*p""#,
        "m*p",
        "not survive in an address",
        "letters, digits",
    );
}

#[test]
fn a_parent_after_its_child() {
    refuses(
        "argument.toml",
        r#"parent = "arg""#,
        r#"parent = "arg-1""#,
        "arg-1",
        "may be a cycle",
        "move the row",
    );
    refuses(
        "argument.toml",
        r#"parent = "arg""#,
        r#"parent = "arg-9""#,
        "arg-1",
        "claim \"arg-9\"",
        "data/argument.toml",
    );
    refuses(
        "argument.toml",
        "parent = \"arg\"\n",
        "",
        "arg-1",
        "only the first claim is the root",
        "name its `parent`",
    );
    let root = "kind = \"question\"\nparent = \"arg-1\"";
    refuses(
        "argument.toml",
        r#"kind = "question""#,
        root,
        "arg",
        "does not stand before it",
        "move the row",
    );
}

#[test]
fn rows_that_say_nothing() {
    refuses(
        "relations.toml",
        r#"from = "nist""#,
        r#"from = "mep""#,
        "nist",
        "no relation touches it",
        "link it",
    );
    refuses(
        "kept.toml",
        r#"evidence = ["r1"]"#,
        "",
        "leader",
        "nothing carries it",
        "`evidence`",
    );
    refuses(
        "questions.toml",
        "entities = [\"nist\"]\nrelations = [\"r1\"]",
        "",
        "ask",
        "the picture cannot answer it",
        "to light",
    );
    refuses(
        "oddities.toml",
        "about = [\"f.f-half\", \"n.mep\", \"a.MEP.mission\", \"k.mission\"]",
        "",
        "q1",
        "shown on nothing",
        "`about`",
    );
    refuses(
        "works.toml",
        r#"id = "about-2022""#,
        r#"id = "about-2023""#,
        "about-2023",
        "no source cites it",
        "take it away",
    );
}

#[test]
fn oddities_that_hide_their_grounds() {
    let outside = "basis = \"paper\"\noutside = [\"https://example.org\"]";
    refuses(
        "oddities.toml",
        r#"basis = "paper""#,
        outside,
        "q1",
        "rests on the paper alone",
        "make its basis",
    );
    let outside = "basis = \"both\"\noutside = [\"example\"]";
    refuses(
        "oddities.toml",
        r#"basis = "paper""#,
        outside,
        "q1",
        "is no address",
        "whole address",
    );
}

#[test]
fn sources_that_contradict_themselves() {
    refuses(
        "sources.toml",
        r#"page = "101""#,
        r#"page = "102""#,
        "p101-2",
        "the id says otherwise",
        "correct the page",
    );
    refuses(
        "sources.toml",
        r#"works = ["about-2022"]"#,
        "",
        "p101-2",
        "either cites works or is a comment",
        "not both",
    );
    let same = "case = \"MEP\"\nsame_as = \"p101-2\"";
    refuses(
        "sources.toml",
        r#"case = "MEP""#,
        same,
        "p101-2",
        "names the row itself",
        "it repeats",
    );
    refuses(
        "works.toml",
        r#"authors = ["NIST"]"#,
        "authors = []",
        "about-2022",
        "no author",
        "write both",
    );
    refuses(
        "works.toml",
        r#"year = "2022""#,
        r#"year = "n.d.""#,
        "about-2022",
        "is no year",
        "four digits",
    );
    refuses(
        "works.toml",
        r#"lang = "en""#,
        r#"lang = "zh""#,
        "about-2022",
        "lacks its words in English",
        "`title_en`",
    );
}
