//! Small broken inputs, one for every refusal: the message names file, id and mend.

#![allow(clippy::unwrap_used, clippy::expect_used, dead_code)]

#[path = "../../build/compile/mod.rs"]
mod compile;
mod sound;

use compile::{Files, Problem};
use network_of_networks::corpus;
use sound::sound;

/// The problems after one replacement in one file.
fn broken(file: &str, good: &str, bad: &str) -> Vec<Problem> {
    let mut files = sound();
    let text = files.get_mut(file).expect("a file of data/");
    assert!(text.contains(good), "{file} has no {good:?} to break");
    *text = text.replacen(good, bad, 1);
    compile::compile(&files).expect_err("the break went unnoticed")
}

/// Asserts that a break is refused with file, id, what is wrong and the mend in one line.
fn refuses(file: &str, good: &str, bad: &str, id: &str, wrong: &str, mend: &str) {
    let problems = broken(file, good, bad);
    let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
    let hit = problems.iter().zip(&lines).any(|(problem, line)| {
        problem.id == id && line.starts_with(&format!("data/{}, {id}: ", problem.file)) && line.contains(wrong) && {
            let (_, after) = line.split_once("Mend: ").expect("every message has a mend");
            after.contains(mend)
        }
    });
    assert!(hit, "expected {id}: {wrong}; mend {mend}; got\n{}", lines.join("\n"));
}

#[test]
fn sound_data_compile() {
    let tables = compile::compile(&sound()).unwrap_or_else(|p| panic!("{}", p[0]));
    assert_eq!((tables.entities.len(), tables.relations.len()), (2, 1));
    assert_eq!(tables.claims[1].parent, Some(corpus::ClaimId(0)));
    assert_eq!(tables.oddities[0].about.len(), 4);
}

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
fn a_text_missing_in_one_language() {
    refuses(
        "relations.toml",
        r#"text.zh = "标准所领导它。""#,
        "",
        "r1",
        "`text` has no text in zh",
        "write text.zh",
    );
    let short = r#"short = { zh = "标准所" }"#;
    let good = r#"short = { en = "NIST", zh = "标准所" }"#;
    refuses(
        "entities.toml",
        good,
        short,
        "nist",
        "`short` has no text in en",
        "write short.en",
    );
    refuses(
        "entities.toml",
        r#"zh = "1988年起""#,
        r#"zh = "  ""#,
        "mep",
        "`when` has no text in zh",
        "write when.zh",
    );
    refuses(
        "argument.toml",
        r#"text.en = "This.""#,
        "",
        "arg-1",
        "`text` has no text in en",
        "write text.en",
    );
    refuses(
        "kept.toml",
        r#"nnmi.zh = "乙""#,
        "",
        "leader",
        "`nnmi` has no text in zh",
        "write nnmi.zh",
    );
    refuses(
        "types.toml",
        r#"zh = "领导""#,
        r#"zh = """#,
        "leads",
        "`forward` has no text in zh",
        "write forward.zh",
    );
    refuses(
        "types.toml",
        r#"plural = "lead""#,
        r#"plural = """#,
        "leads",
        "no plural phrase",
        "write forward.plural",
    );
    refuses(
        "labels.toml",
        r#"zh = "事实" }"#,
        r#"zh = "" }"#,
        "status",
        "`fact` has no text in zh",
        "write fact.zh",
    );
}

#[test]
fn words_that_an_editor_would_mend() {
    refuses(
        "relations.toml",
        "标准所领导它。",
        "标准所,领导它。",
        "r1",
        "half-width \",\"",
        "full-width",
    );
    refuses(
        "relations.toml",
        "NIST leads it.",
        "NIST leads it. ",
        "r1",
        "begins or ends with a blank",
        "take the blank away",
    );
    refuses(
        "types.toml",
        "由…领导",
        "由…领…导",
        "leads",
        "more than one …",
        "keep the one",
    );
}

#[test]
fn a_short_label_too_long_for_its_band() {
    let (good, long) = (
        r#"short = { en = "NIST""#,
        r#"short = { en = "National Institute of Standards""#,
    );
    refuses("entities.toml", good, long, "nist", "em wide, 12.2 fit", "shorten it");
    let long = r#"zh = "国家标准与技术研究所及其前身""#;
    refuses(
        "entities.toml",
        "short = { en = \"NIST\", zh = \"标准所\"",
        &format!("short = {{ en = \"NIST\", {long}"),
        "nist",
        "14.0 em wide",
        "shorten it",
    );
}

#[test]
fn a_row_without_a_place_in_the_paper() {
    for (file, id, pages) in [
        ("relations.toml", "r1", r#"pages = "101""#),
        ("figures.toml", "f-half", r#"pages = "102""#),
        ("events.toml", "t-start", r#"pages = "101""#),
        ("argument.toml", "arg", r#"pages = "101""#),
        ("entities.toml", "nist", r#"pages = "101""#),
        ("oddities.toml", "q1", r#"pages = "102""#),
        ("questions.toml", "ask", r#"pages = "101""#),
    ] {
        refuses(file, pages, "", id, "it has no place in the paper", "`pages`");
    }
    let sections = r#"sections = ["3.1-intro"]"#;
    refuses(
        "argument.toml",
        sections,
        "",
        "arg",
        "it has no place in the paper",
        "`sections`",
    );
}

#[test]
fn a_place_that_cannot_be() {
    refuses(
        "relations.toml",
        r#""101""#,
        r#""105""#,
        "r1",
        "has none of section 3.1-intro",
        "correct the pages",
    );
    refuses(
        "relations.toml",
        r#""101""#,
        r#""101-102""#,
        "r1",
        "is not a list of pages",
        "en dash",
    );
    refuses(
        "relations.toml",
        r#""101""#,
        r#""101, 105""#,
        "r1",
        "page 105 is in none of its sections",
        "correct the pages",
    );
    let files = "sections = [\"3.1-res\"]\nnotes = [\"p101-2\"]";
    let good = r#"sections = ["3.1-res"]"#;
    refuses(
        "oddities.toml",
        good,
        files,
        "q1",
        "note p101-2 stands on page 101",
        "correct the pages or the note",
    );
    refuses(
        "sections.toml",
        r#"pages = "98""#,
        r#"pages = """#,
        "front",
        "it has no pages",
        "printed pages",
    );
}

#[test]
fn a_number_without_unit_or_date() {
    refuses(
        "figures.toml",
        r#"unit = "percent""#,
        "",
        "f-half",
        "the number has no unit",
        "data/labels.toml",
    );
    let date = r#"as_of = { en = "2022", zh = "2022年" }"#;
    refuses("figures.toml", date, "", "f-half", "the number has no date", "`as_of`");
    refuses(
        "figures.toml",
        date,
        "undated = true",
        "f-half",
        "no `flag` tells the reader",
        "write a flag",
    );
    let both = format!("{date}\nundated = true");
    refuses(
        "figures.toml",
        date,
        &both,
        "f-half",
        "has a date and says that it has none",
        "keep either",
    );
    refuses(
        "figures.toml",
        r#"zh = "2022年""#,
        r#"zh = """#,
        "f-half",
        "`as_of` has no text in zh",
        "write as_of.zh",
    );
}

#[test]
fn a_number_that_does_not_follow() {
    refuses(
        "figures.toml",
        "value = 50",
        "value = 51",
        "f-half",
        "the formula gives 50, not 51",
        "correct the value",
    );
    refuses(
        "figures.toml",
        "(1+1)/4*100",
        "(1+1/4*100",
        "f-half",
        "cannot be read",
        "use numbers",
    );
    refuses(
        "figures.toml",
        "formula = \"(1+1)/4*100\"",
        "",
        "f-half",
        "nothing says how",
        "write a `formula`",
    );
    refuses(
        "figures.toml",
        "\"derived\"",
        "\"exact\"",
        "f-half",
        "is not derived",
        "qualifier",
    );
    refuses(
        "figures.toml",
        "value = 50",
        "value = 50\nmax = 40",
        "f-half",
        "ends before it begins",
        "`max`",
    );
    refuses(
        "figures.toml",
        "value = 50",
        "value = -50",
        "f-half",
        "no number of things",
        "correct it",
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
fn a_date_out_of_order() {
    refuses(
        "events.toml",
        r#""1988""#,
        r#""2018""#,
        "t-start",
        "it ends (1989-12) before it starts (2018)",
        "correct one",
    );
    refuses(
        "events.toml",
        r#""2017-01""#,
        r#""1987""#,
        "t-act",
        "out of order: the row before it starts 1988",
        "move the row",
    );
    refuses(
        "events.toml",
        r#""2017-01""#,
        r#""2017-13""#,
        "t-act",
        "is not a date",
        "YYYY-MM",
    );
    refuses(
        "events.toml",
        r#""2017-01""#,
        r#""January 2017""#,
        "t-act",
        "is not a date",
        "YYYY-MM",
    );
    refuses(
        "entities.toml",
        "from = 1988",
        "from = 1988\nto = 1980",
        "mep",
        "it ends in 1980, before it begins in 1988",
        "correct one",
    );
    refuses(
        "entities.toml",
        "from = 1988",
        "from = 198",
        "mep",
        "out of the paper's reach",
        "correct it",
    );
    let years = "coded = [\"boundaries\", \"features\"]\nfrom_year = 2016\nto_year = 2012";
    let good = "coded = [\"boundaries\", \"features\"]";
    refuses(
        "relations.toml",
        good,
        years,
        "r1",
        "before it begins in 2016",
        "correct one",
    );
    let when = "when = { en = \"since 1988\", zh = \"1988年起\" }\n";
    refuses(
        "entities.toml",
        when,
        "",
        "mep",
        "a year but no `when`",
        "in both languages",
    );
}

#[test]
fn an_unknown_code() {
    refuses(
        "entities.toml",
        r#"kind = "agency""#,
        r#"kind = "agent""#,
        "nist",
        "unknown code \"agent\"",
        "use one of concept-system",
    );
    refuses(
        "relations.toml",
        r#"["mission"]"#,
        r#"["task"]"#,
        "r1",
        "unknown code \"task\"",
        "mission, network, resource",
    );
    refuses(
        "relations.toml",
        r#"["mission"]"#,
        r#"["mission", "mission"]"#,
        "r1",
        "lists \"mission\" twice",
        "keep one",
    );
    refuses(
        "relations.toml",
        r#""fact""#,
        r#""fiction""#,
        "r1",
        "unknown code \"fiction\"",
        "use one of fact, plan",
    );
    refuses(
        "relations.toml",
        r#"["mission"]"#,
        "[]",
        "r1",
        "we coded features, but `features` is empty",
        "drop one",
    );
    refuses(
        "oddities.toml",
        r#""arithmetic""#,
        r#""sums""#,
        "q1",
        "unknown code \"sums\"",
        "arithmetic",
    );
    refuses(
        "labels.toml",
        "fact = {",
        "fct = {",
        "status",
        "there are no words for \"fact\"",
        "add a line",
    );
    refuses(
        "labels.toml",
        "fact = {",
        "fct = {",
        "status",
        "\"fct\" is no code of this book",
        "codes.rs",
    );
    refuses(
        "labels.toml",
        r#"measure = "percent""#,
        r#"measure = "pct""#,
        "percent",
        "unknown code \"pct\"",
        "money, percent",
    );
    refuses(
        "types.toml",
        "id = \"pays\"",
        "id = \"pay\"",
        "pays",
        "no words for this family",
        "[[family]]",
    );
    refuses(
        "types.toml",
        "id = \"pays\"",
        "id = \"pay\"",
        "pay",
        "no code of a family",
        "codes.rs",
    );
    refuses(
        "works.toml",
        r#"lang = "en""#,
        r#"lang = "de""#,
        "about-2022",
        "unknown code \"de\"",
        "en, zh",
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

#[test]
fn a_file_that_does_not_parse() {
    refuses(
        "relations.toml",
        "status =",
        "statuss =",
        "r1",
        "unknown field `statuss`",
        "its neighbours",
    );
    refuses(
        "relations.toml",
        "status = \"fact\"\n",
        "",
        "r1",
        "missing field `status`",
        "its neighbours",
    );
    refuses(
        "entities.toml",
        "from = 1988",
        "from = \"1988\"",
        "mep",
        "does not fit",
        "its neighbours",
    );
    let mut files = sound();
    files.remove("kept.toml");
    let problems = compile::compile(&files).expect_err("a missing file");
    assert_eq!(
        problems[0].to_string(),
        "data/kept.toml, (whole file): the file is missing. Mend: put it back."
    );
}

#[test]
fn the_real_data_pass_with_little_slack_in_the_bands() {
    let mut files = Files::new();
    for name in compile::NAMES {
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("data").join(name);
        files.insert(name.to_string(), std::fs::read_to_string(path).unwrap());
    }
    let tables = compile::compile(&files).unwrap_or_else(|p| panic!("{}", p[0]));
    let widest = tables
        .entities
        .iter()
        .flat_map(|e| [compile::width_em(&e.short.en), compile::width_em(&e.short.zh)])
        .fold(0.0, f64::max);
    assert!(
        widest <= compile::SHORT_LABEL_EM && widest > compile::SHORT_LABEL_EM - 1.0,
        "{widest}"
    );
}
