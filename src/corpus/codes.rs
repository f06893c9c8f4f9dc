//! The closed sets the corpus is coded with. Each variant has the code the data files write.

use serde::{Deserialize, Serialize};

/// A closed set with a code for each variant.
pub trait Code: Copy + PartialEq + 'static {
    /// Every variant, in the order of the data's code book.
    const ALL: &'static [Self];
    /// The code that data files and addresses write.
    fn code(self) -> &'static str;
    /// The position of the variant in [`Code::ALL`].
    fn index(self) -> usize;
    /// The variant with this code, if there is one.
    fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|v| v.code() == code)
    }
}

/// Declares an enum together with the code that data files and addresses write for each variant.
macro_rules! codes {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $code:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        pub enum $name { $($(#[$vdoc])* $variant),* }

        impl Code for $name {
            const ALL: &'static [$name] = &[$($name::$variant),*];

            fn code(self) -> &'static str {
                match self { $($name::$variant => $code),* }
            }

            fn index(self) -> usize {
                self as usize
            }
        }

        /// The first of the code book: what stands where nothing has been said.
        impl Default for $name {
            fn default() -> Self {
                <$name as Code>::ALL[0]
            }
        }
    };
}

pub(crate) use codes;

codes! {
    /// The two languages of the page.
    Lang {
        /// English.
        En = "en",
        /// Simplified Chinese.
        Zh = "zh",
    }
}

codes! {
    /// One of the three programmes: each is drawn as a wheel.
    Programme {
        /// Manufacturing Extension Partnership, since 1988.
        Mep = "MEP",
        /// National Network for Manufacturing Innovation, since 2012.
        Nnmi = "NNMI",
        /// National Semiconductor Technology Center, planned in 2023.
        Nstc = "NSTC",
    }
}

impl Programme {
    /// Place in time, 0 to 2.
    pub const fn index_in_time(self) -> usize {
        match self {
            Programme::Mep => 0,
            Programme::Nnmi => 1,
            Programme::Nstc => 2,
        }
    }
}

codes! {
    /// The part of the paper a row belongs to.
    Case {
        /// The first programme.
        Mep = "MEP",
        /// The second programme.
        Nnmi = "NNMI",
        /// The third programme.
        Nstc = "NSTC",
        /// Section 2: theory.
        Framework = "framework",
        /// Sections 1 and 3: what the cases stand against.
        Background = "background",
        /// Section 4: synthesis and lessons.
        Lessons = "lessons",
        /// Title page and notes about the paper itself.
        Front = "front",
    }
}

impl Case {
    /// The programme, if the row belongs to one.
    pub const fn programme(self) -> Option<Programme> {
        match self {
            Case::Mep => Some(Programme::Mep),
            Case::Nnmi => Some(Programme::Nnmi),
            Case::Nstc => Some(Programme::Nstc),
            Case::Framework | Case::Background | Case::Lessons | Case::Front => None,
        }
    }
}

codes! {
    /// One of the paper's three features of the new whole-nation system (p. 100).
    Feature {
        /// Mission orientation, 任务导向.
        Mission = "mission",
        /// Cross-boundary network, 跨界网络.
        Network = "network",
        /// Resource guidance, 资源引导.
        Resource = "resource",
    }
}

codes! {
    /// One of the three kinds of boundary that networks cross (p. 105).
    Boundary {
        /// Geographic distance.
        Geographic = "geographic",
        /// Borders of organisations.
        Organisational = "organisational",
        /// Levels of management.
        Level = "hierarchical-level",
    }
}

codes! {
    /// What kind of statement a relation or claim is.
    Status {
        /// Stated as having happened or being so.
        Fact = "fact",
        /// Stated as intended.
        Plan = "plan",
        /// Stated as a rule in force or announced.
        Requirement = "requirement",
        /// The authors' deduction.
        Theory = "theory",
        /// The authors' judgement.
        Claim = "claim",
        /// The authors' advice.
        Prescription = "prescription",
    }
}

codes! {
    /// Which part of a relation is our coding and not the paper's words.
    Coded {
        /// The tie itself is our reading.
        Link = "link",
        /// The boundary tags are ours.
        Boundaries = "boundaries",
        /// The feature tags are ours.
        Features = "features",
        /// The years are ours.
        Years = "years",
    }
}

codes! {
    /// The eight families of relation types.
    Family {
        /// Leads and steers.
        Leads = "leads",
        /// Pays.
        Pays = "pays",
        /// Works with and helps.
        Works = "works",
        /// Belongs to.
        Belongs = "belongs",
        /// Makes.
        Makes = "makes",
        /// Follows.
        Follows = "follows",
        /// Pushes or limits.
        Pressures = "pressures",
        /// Argues.
        Argues = "argues",
    }
}

codes! {
    /// The sector of society an entity belongs to.
    Sector {
        /// The state as such.
        State = "state",
        /// A concept of the theory.
        Theory = "theory",
        /// Government bodies, laws and documents.
        Government = "government",
        /// Investors and capital.
        Investor = "investor",
        /// Universities and research.
        University = "university",
        /// Industry.
        Industry = "industry",
        /// Scholars.
        Scholarship = "scholarship",
        /// Communist Party of China.
        ChinaParty = "china-party",
        /// The Chinese state.
        ChinaState = "china-state",
        /// A foreign state.
        ForeignState = "foreign-state",
        /// Federal laboratories.
        FederalLab = "federal-lab",
        /// Ideas and ideology.
        Ideology = "ideology",
        /// Intermediaries.
        Intermediary = "intermediary",
        /// Chinese industry.
        ChinaIndustry = "china-industry",
        /// Foreign.
        Foreign = "foreign",
        /// Context.
        Context = "context",
        /// Small and new firms.
        Sme = "sme",
        /// Associations.
        Association = "association",
        /// Labour.
        Labour = "labour",
    }
}

codes! {
    /// What an entity is.
    Kind {
        /// A system of institutions.
        System = "concept-system",
        /// A theory.
        Theory = "concept-theory",
        /// A document.
        Document = "document",
        /// A basic problem of innovation.
        Problem = "concept-problem",
        /// A kind of uncertainty.
        Subproblem = "concept-subproblem",
        /// A condition of the innovative firm.
        FirmCondition = "concept-firm-condition",
        /// A feature of the new system.
        Feature = "concept-feature",
        /// What changes from firm to nation.
        Difference = "concept-difference",
        /// A mechanism.
        Mechanism = "concept-mechanism",
        /// A kind of actor.
        ActorType = "actor-type",
        /// An alternative the authors reject.
        Rejected = "concept-rejected-alternative",
        /// A scholar's own formulation of a feature.
        Formulation = "scholar-formulation",
        /// A scholar.
        Scholar = "scholar",
        /// Something in the surroundings.
        Context = "concept-context",
        /// An event.
        Event = "event",
        /// A precedent.
        Precedent = "precedent",
        /// A family of programmes.
        ProgrammeFamily = "programme-family",
        /// A phase of policy.
        Phase = "policy-phase",
        /// A model of innovation.
        Model = "concept-model",
        /// A government or administration.
        Government = "government",
        /// An agency or department.
        Agency = "agency",
        /// A programme.
        Programme = "programme",
        /// A tier of centres.
        CentreTier = "centre-tier",
        /// A type of facility.
        FacilityType = "facility-type",
        /// A law.
        Law = "law",
        /// A rule.
        Rule = "rule",
        /// A role held by a person or staff.
        PersonRole = "person-role",
        /// An ecosystem.
        Ecosystem = "ecosystem",
        /// An organisation.
        Organisation = "organisation",
        /// A rival abroad.
        Competitor = "foreign-competitor",
        /// A reported effect.
        Effect = "effect",
        /// An executive office.
        ExecutiveOffice = "executive-office",
        /// A later name of a programme.
        ProgrammeName = "programme-name",
        /// A tier of institutes.
        InstituteTier = "institute-tier",
        /// An advisory body.
        AdvisoryBody = "advisory-body",
        /// A likened programme abroad.
        Comparator = "comparator",
        /// A source of income.
        RevenueSource = "revenue-source",
        /// A fund.
        Fund = "fund",
        /// A role a programme plays.
        Role = "concept-role",
        /// A boundary that is crossed.
        Boundary = "concept-boundary",
        /// Another concept.
        Concept = "concept",
        /// A lesson.
        Lesson = "lesson",
    }
}

codes! {
    /// How exactly the paper dates an event.
    Precision {
        /// To the day.
        Day = "day",
        /// To the month.
        Month = "month",
        /// To the quarter.
        Quarter = "quarter",
        /// To the fiscal year.
        FiscalYear = "fiscal-year",
        /// To the year.
        Year = "year",
        /// To the decade.
        Decade = "decade",
        /// Roughly.
        About = "about",
    }
}

codes! {
    /// How a number is hedged.
    Qualifier {
        /// As stated.
        Exact = "exact",
        /// Nearly.
        Nearly = "nearly",
        /// At most.
        AtMost = "at most",
        /// Worked out by us.
        Derived = "derived",
        /// About.
        About = "about",
        /// More than.
        MoreThan = "more than",
        /// A thousand or more.
        Thousands = "a thousand or more",
        /// Usually.
        Usual = "usual",
        /// At least.
        AtLeast = "at least",
        /// As a rule.
        AsARule = "as a rule",
        /// Planned.
        Planned = "planned",
        /// Authorised.
        Authorised = "authorised",
        /// Within.
        Within = "within",
        /// Only.
        Only = "only",
        /// Over the past.
        Past = "past",
    }
}

codes! {
    /// Where the knowledge behind an oddity comes from.
    Basis {
        /// The paper itself.
        Paper = "paper",
        /// Outside the paper.
        Outside = "outside",
        /// Both.
        Both = "both",
    }
}

codes! {
    /// What kind of trouble an oddity is.
    Severity {
        /// Attribution is doubtful.
        Attribution = "attribution",
        /// The period does not fit.
        Period = "period",
        /// The paper disagrees with itself.
        Inconsistency = "internal inconsistency",
        /// A misprint.
        Misprint = "misprint",
        /// Naming.
        Naming = "naming",
        /// Something a reader would expect is absent.
        Absence = "absence",
    }
}

codes! {
    /// What a node of the argument tree is.
    ClaimKind {
        /// A question.
        Question = "question",
        /// Theory.
        Theory = "theory",
        /// A statement about a case.
        Case = "case",
        /// A finding with figures.
        Finding = "finding",
        /// Synthesis.
        Synthesis = "synthesis",
        /// A lesson.
        Lesson = "lesson",
        /// A contrast.
        Contrast = "contrast",
        /// Our own caveat.
        Caveat = "caveat",
    }
}

codes! {
    /// What a unit measures; decides how a number is written.
    Measure {
        /// A count of things.
        Count = "count",
        /// United States dollars (or yuan as printed).
        Money = "money",
        /// Per cent.
        Percent = "percent",
        /// So many to one.
        Ratio = "ratio",
        /// A part of one.
        Share = "share",
    }
}
