namespace Berichtenverkeer.Generator;

/// <summary>
/// Everything that can be wrong with something offered, as far as the engine must tell it apart. What begins with Regel is
/// named after the rule that it breaks.
/// </summary>
public enum FoutSoort
{
    /// <summary>Cut off halfway.</summary>
    NietWelgevormd,

    /// <summary>A date that does not exist.</summary>
    Waarde,

    /// <summary>A value outside its enumeration.</summary>
    Opsomming,

    /// <summary>A text longer than its type allows.</summary>
    TeLang,

    /// <summary>A mandatory element is missing.</summary>
    Ontbreekt,

    /// <summary>An element too many.</summary>
    TeVeel,

    /// <summary>Two elements in the wrong order.</summary>
    Volgorde,

    /// <summary>A child element in the wrong namespace.</summary>
    Naamruimte,

    /// <summary>An attribute where none may stand.</summary>
    Attribuut,

    /// <summary>Text between elements.</summary>
    Tekst,

    /// <summary>Another root element in the right namespace.</summary>
    Hoofdelement,

    /// <summary>A BerichtCode that does not belong to the namespace.</summary>
    BerichtCode,

    /// <summary>A release that does not exist (3.3).</summary>
    Release,

    /// <summary>A DTD with expanding entities.</summary>
    Dtd,

    /// <summary>Elements nested too deep.</summary>
    Diepte,

    /// <summary>Too many attributes on one element.</summary>
    Attributen,

    /// <summary>A Commentaar over the limit of a text.</summary>
    LangeTekst,

    /// <summary>In UTF-16.</summary>
    Utf16,

    /// <summary>A text file.</summary>
    TekstBestand,

    /// <summary>The first bytes of a PDF.</summary>
    Pdf,

    /// <summary>XML of something else.</summary>
    VreemdeXml,

    /// <summary>A zip cut off.</summary>
    KapotteZip,

    /// <summary>A zip entry whose checksum does not fit.</summary>
    ZipCrc,

    /// <summary>An envelope with a tekstBestand.</summary>
    EnvelopTekst,

    /// <summary>An envelope cut off.</summary>
    KapotteEnvelop,

    /// <summary>The same payload again in another wrapping.</summary>
    Dubbel,

    /// <summary>The same Identificatie with other bytes (TR056).</summary>
    DubbeleIdentificatie,

    /// <summary>For a gemeente that is not served.</summary>
    VerkeerdBezorgd,

    /// <summary>A Postcode without LandCode.</summary>
    RegelCD005,

    /// <summary>An interpreter without a language.</summary>
    RegelCD007,

    /// <summary>A period at an address that is not temporary.</summary>
    RegelCD009,

    /// <summary>A Dutch address without a house.</summary>
    RegelCD025,

    /// <summary>An address without Postcode.</summary>
    RegelCD034,

    /// <summary>A specific product without Omvang.</summary>
    RegelCD041,

    /// <summary>A BeschikkingNummer without its date.</summary>
    RegelCD043,

    /// <summary>A debit that says what it credits.</summary>
    RegelCD060,

    /// <summary>A referrer with code and name.</summary>
    RegelCD066,

    /// <summary>A referrer without code and name.</summary>
    RegelCD067,

    /// <summary>A code where nobody referred.</summary>
    RegelCD068,

    /// <summary>A Budget without Einddatum.</summary>
    RegelCD075,

    /// <summary>A volume per week without Einddatum.</summary>
    RegelCD076,

    /// <summary>A Budget beside an Omvang, in a 301 (CD078 as well).</summary>
    RegelCD077,

    /// <summary>A Budget beside an Omvang, in a 315 (CD077 as well).</summary>
    RegelCD078,

    /// <summary>Neither Product nor Budget.</summary>
    RegelCD079,

    /// <summary>An Omvang without product code, in a 301.</summary>
    RegelCD080,

    /// <summary>A refusal without a reason.</summary>
    RegelCD085,

    /// <summary>A reason while it is being looked into.</summary>
    RegelCD086,

    /// <summary>A line without its tariff.</summary>
    RegelCD087,

    /// <summary>An Omvang without product code, in a 315.</summary>
    RegelCD095,

    /// <summary>An Omvang without product code, in a 317.</summary>
    RegelCD096,

    /// <summary>A Bsn that fails the eleven test.</summary>
    RegelCS002,

    /// <summary>An end before its beginning.</summary>
    RegelCS003,

    /// <summary>A NaamGebruik that needs a partner.</summary>
    RegelCS050,

    /// <summary>StatusAanlevering 2.</summary>
    RegelCS058,

    /// <summary>A Postcode that the Netherlands do not have.</summary>
    RegelCS089,

    /// <summary>A declaratie of 2020.</summary>
    RegelCS100,

    /// <summary>A birth date that is not the first of a month, said to be one.</summary>
    RegelCS139,

    /// <summary>A client who is no natural person.</summary>
    RegelCS318,

    /// <summary>Nothing, as a credit.</summary>
    RegelCS325,

    /// <summary>RedenWijziging 13 on a toewijzing with a period.</summary>
    RegelCS335,

    /// <summary>RedenWijziging 01.</summary>
    RegelCS336,

    /// <summary>A line over two months.</summary>
    RegelCS337,

    /// <summary>Pieces per day, in a 301.</summary>
    RegelCS338,

    /// <summary>Euros that differ from the amount.</summary>
    RegelCS339,

    /// <summary>A declaratie over less than a month.</summary>
    RegelCS340,

    /// <summary>Pieces per day, in a 315.</summary>
    RegelCS343,

    /// <summary>A client of 121 years.</summary>
    RegelTR002,

    /// <summary>A contact with e-mail only.</summary>
    RegelTR006,

    /// <summary>A stop before its start.</summary>
    RegelTR018,

    /// <summary>A start on an unknown toewijzing.</summary>
    RegelTR019,

    /// <summary>A client with a temporary address only.</summary>
    RegelTR061,

    /// <summary>The removal of a start or stop that never was.</summary>
    RegelTR063,

    /// <summary>The removal of a start that was stopped.</summary>
    RegelTR071,

    /// <summary>A start that came before (TR326 as well).</summary>
    RegelTR074,

    /// <summary>A definitive stop that came before (TR415 as well).</summary>
    RegelTR074Stop,

    /// <summary>The same start twice in one message.</summary>
    RegelTR101,

    /// <summary>A start in the future.</summary>
    RegelTR134,

    /// <summary>A message of next month.</summary>
    RegelTR135,

    /// <summary>A declaratie over a month that is not over.</summary>
    RegelTR137,

    /// <summary>The same product twice in one period, in a 301.</summary>
    RegelTR302,

    /// <summary>A 317 for a client that the aanbieder does not have.</summary>
    RegelTR304,

    /// <summary>One debit credited twice in one message.</summary>
    RegelTR315,

    /// <summary>A debit and its credit in one message.</summary>
    RegelTR316,

    /// <summary>A start while another runs.</summary>
    RegelTR326,

    /// <summary>A ToewijzingNummer with another Ingangsdatum.</summary>
    RegelTR332,

    /// <summary>A line of more than five years ago (CS100 as well).</summary>
    RegelTR335,

    /// <summary>A 325 that does not add up.</summary>
    RegelTR342,

    /// <summary>A reference that was used before.</summary>
    RegelTR347,

    /// <summary>A 317 that leaves a toewijzing out.</summary>
    RegelTR349,

    /// <summary>A 317 with an unknown toewijzing, unchanged.</summary>
    RegelTR350,

    /// <summary>A 317 with an unknown toewijzing, to be changed.</summary>
    RegelTR351,

    /// <summary>A 317 with new products only.</summary>
    RegelTR352,

    /// <summary>A 317 that asks nothing.</summary>
    RegelTR353,

    /// <summary>A 319 on an unknown reference.</summary>
    RegelTR355,

    /// <summary>A 317 that changes the past.</summary>
    RegelTR357,

    /// <summary>A total that is not the sum.</summary>
    RegelTR358,

    /// <summary>A 319 after the 301.</summary>
    RegelTR359,

    /// <summary>In onderzoek a second time.</summary>
    RegelTR360,

    /// <summary>A 317 that asks what is there already.</summary>
    RegelTR361,

    /// <summary>A refusal after a refusal.</summary>
    RegelTR365,

    /// <summary>A Budget changed halfway.</summary>
    RegelTR373,

    /// <summary>A 315 while another is open.</summary>
    RegelTR374,

    /// <summary>An Omvang on a generic toewijzing (TR412 as well).</summary>
    RegelTR375,

    /// <summary>Woonplaatsbeginsel without the gemeente.</summary>
    RegelTR377,

    /// <summary>A 301 on an unknown reference.</summary>
    RegelTR379,

    /// <summary>A product code of another category.</summary>
    RegelTR381,

    /// <summary>A stop with another Begindatum than its start.</summary>
    RegelTR382,

    /// <summary>One reference for two products (TR101 as well).</summary>
    RegelTR383,

    /// <summary>The removal of a toewijzing on which was declared.</summary>
    RegelTR385,

    /// <summary>The same product twice in one period, in a 315.</summary>
    RegelTR386,

    /// <summary>A gemeente without woonplaatsbeginsel.</summary>
    RegelTR409,

    /// <summary>The same new product twice in one period, in a 317.</summary>
    RegelTR410,

    /// <summary>A specific product changed without Omvang.</summary>
    RegelTR411,

    /// <summary>An Omvang on an aspecific toewijzing.</summary>
    RegelTR412,

    /// <summary>A temporary stop after a temporary stop.</summary>
    RegelTR413,

    /// <summary>A stop that ends before the temporary one.</summary>
    RegelTR414,

    /// <summary>A stop after a definitive stop.</summary>
    RegelTR415,

    /// <summary>The same debit twice in one message.</summary>
    RegelTR416,

    /// <summary>A declaratie for a client whom the aanbieder does not have.</summary>
    RegelTR304Client,

    /// <summary>A line on the toewijzing of another client.</summary>
    RegelTR304Prestatie,

    /// <summary>An own 325 with a client who is not in the declaratie.</summary>
    RegelTR304Antwoord,

    /// <summary>A line before its toewijzing begins.</summary>
    RegelTR307,

    /// <summary>A line from the first of the month, of a toewijzing that begins later in it (TR387 as well).</summary>
    RegelTR307Maand,

    /// <summary>A line after its toewijzing ended.</summary>
    RegelTR308,

    /// <summary>A line to the last of the month, of a toewijzing that ends earlier in it (TR388 as well).</summary>
    RegelTR308Maand,

    /// <summary>A ReferentieNummer used before.</summary>
    RegelTR314,

    /// <summary>A declaratie over an earlier month than the last one.</summary>
    RegelTR318,

    /// <summary>A line of the month after the declaratie.</summary>
    RegelTR319,

    /// <summary>One over the volume of a month.</summary>
    RegelTR321,

    /// <summary>One over a volume per day.</summary>
    RegelTR321Dag,

    /// <summary>A minute over the hours of a month.</summary>
    RegelTR321Minuten,

    /// <summary>One over a volume per week, over two broken weeks (TR322 as well).</summary>
    RegelTR321Week,

    /// <summary>A cent over an output per week (TR322 as well).</summary>
    RegelTR321Zondag,

    /// <summary>One over six weeks of household help.</summary>
    RegelTR321Huishoudelijk,

    /// <summary>One over the volume of the whole toewijzing.</summary>
    RegelTR322,

    /// <summary>One over the weeks of the whole toewijzing.</summary>
    RegelTR322Week,

    /// <summary>A credit of a debit that never was.</summary>
    RegelTR323,

    /// <summary>A credit of a debit in the same night.</summary>
    RegelTR323Nacht,

    /// <summary>A credit that differs from its debit.</summary>
    RegelTR323Afwijkend,

    /// <summary>A credit of a refused line.</summary>
    RegelTR323Afgewezen,

    /// <summary>A DeclaratieNummer used before.</summary>
    RegelTR333,

    /// <summary>An own 325 on an unknown declaratie.</summary>
    RegelTR337,

    /// <summary>An own 325 with another day than the declaratie.</summary>
    RegelTR337Dag,

    /// <summary>A line on an unknown toewijzing.</summary>
    RegelTR338,

    /// <summary>A line of another category.</summary>
    RegelTR339,

    /// <summary>A line of another product.</summary>
    RegelTR340,

    /// <summary>A line in another unit.</summary>
    RegelTR341,

    /// <summary>Hours on a toewijzing in minutes.</summary>
    RegelTR341Uur,

    /// <summary>A cent too much.</summary>
    RegelTR346,

    /// <summary>An amount that no hour tariff gives.</summary>
    RegelTR346Minuten,

    /// <summary>An own 325 with a line that is not in the declaratie.</summary>
    RegelTR366,

    /// <summary>An own 325 with a line that was declared otherwise.</summary>
    RegelTR367,

    /// <summary>One over the Budget.</summary>
    RegelTR369,

    /// <summary>An own 325 with another version of the schema.</summary>
    RegelTR371,

    /// <summary>An own 325 with another DeclaratieNummer.</summary>
    RegelTR376,

    /// <summary>A line with a code of another category.</summary>
    RegelTR381Prestatie,

    /// <summary>A line on a removed toewijzing.</summary>
    RegelTR384,

    /// <summary>A line that begins a day late.</summary>
    RegelTR387,

    /// <summary>A line that ends a day early.</summary>
    RegelTR388,

    /// <summary>A debit that came before.</summary>
    RegelTR389,

    /// <summary>A second credit of one debit.</summary>
    RegelTR390,

    /// <summary>A 303 for a client whom the aanbieder does not have.</summary>
    Regel303TR304,

    /// <summary>A 303 with a line before its toewijzing begins.</summary>
    Regel303TR307,

    /// <summary>A 303 with a line after its toewijzing ended.</summary>
    Regel303TR308,

    /// <summary>A 303 with a ReferentieNummer used before.</summary>
    Regel303TR314,

    /// <summary>A 303 with one over the volume of a month.</summary>
    Regel303TR321,

    /// <summary>A 303 with one over the volume of the whole toewijzing.</summary>
    Regel303TR322,

    /// <summary>A 303 with a credit of a debit that never was.</summary>
    Regel303TR323,

    /// <summary>A 303 with a DeclarantFactuurNummer used before.</summary>
    Regel303TR333,

    /// <summary>A 303 with a line on an unknown toewijzing.</summary>
    Regel303TR338,

    /// <summary>A 303 without ToewijzingNummer where not exactly one toewijzing fits.</summary>
    Regel303TR338Beschikking,

    /// <summary>A 303 with a line of another category.</summary>
    Regel303TR339,

    /// <summary>A 303 with a line of another product.</summary>
    Regel303TR340,

    /// <summary>A 303 with a line in another unit.</summary>
    Regel303TR341,

    /// <summary>A 303 with a second credit of one debit.</summary>
    Regel303TR390,
}
