package org.lianxi.web.rules;

import static org.lianxi.committee.procedure.Standing.DESIGN;
import static org.lianxi.committee.procedure.Standing.LAW;
import static org.lianxi.committee.procedure.Standing.LOCAL_LAW;
import static org.lianxi.committee.procedure.Standing.PRACTICE;
import static org.lianxi.committee.procedure.Standing.SEED;
import static org.lianxi.committee.procedure.Standing.UNCHECKED;

import java.util.List;
import org.lianxi.committee.procedure.Parameter;
import org.lianxi.committee.procedure.Source;
import org.lianxi.committee.procedure.Standing;

/**
 * A rule that is Java, for people to read: its texts are {@code title.<id>} and {@code rule.<id>} of this room's bundle.
 *
 * @param id the rule's id for ever
 * @param parameters the parameters whose values it uses
 */
public record RuleCard(String id, Chapter chapter, Source source, List<Parameter> parameters) {

    /** Every rule, in the order of the book. */
    static final List<RuleCard> ALL = List.of(
            card("T1", Chapter.TIME, LAW, "L1 art. 201"),
            card("T2", Chapter.TIME, LAW, "L1 art. 203"),
            card("T3", Chapter.TIME, LAW, "L1 art. 203"),
            card("T4", Chapter.TIME, LAW, "L1 arts. 200–204"),
            card("T5", Chapter.TIME, DESIGN, "L1 art. 201"),
            card("T6", Chapter.TIME, DESIGN),
            card("M04", Chapter.RESERVED, LAW, "L1 art. 279", "L4 arts. 10–11"),
            card("M05", Chapter.RESERVED, LAW, "L1 art. 278"),
            card("M06", Chapter.RESERVED, LAW, "L1 art. 278", "L4 art. 7"),
            card("Q1", Chapter.QUORUM, DESIGN),
            card("Q2", Chapter.QUORUM, DESIGN, "L6 arts. 45, 57", "L3 art. 9"),
            card("Q3", Chapter.QUORUM, DESIGN).using(Parameter.TWO_PARTIES_AFTER_ABSENCES),
            card("Q4", Chapter.QUORUM, DESIGN).using(Parameter.RECONVENE_WITHIN),
            card("A0", Chapter.ADOPTION, DESIGN),
            card("A1", Chapter.ADOPTION, DESIGN, "W11").using(Parameter.ADOPTION_MAJOR),
            card("A2", Chapter.ADOPTION, DESIGN, "W11").using(Parameter.ADOPTION_GENERAL),
            card("A3", Chapter.ADOPTION, DESIGN),
            card("A4", Chapter.ADOPTION, DESIGN).using(Parameter.TWO_PARTIES_AFTER_ABSENCES),
            card("OV-1", Chapter.OWNERS_VOTE, LAW, "L4 arts. 2, 8").using(Parameter.VOTE_COUNT_PARKING),
            card("OV-2", Chapter.OWNERS_VOTE, LAW, "L4 art. 9", "W42"),
            card("OV-3", Chapter.OWNERS_VOTE, DESIGN),
            card("OV-4", Chapter.OWNERS_VOTE, LOCAL_LAW, "L9 art. 18", "L15f art. 32", "L15j art. 17")
                    .using(Parameter.VOTE_PROXIES, Parameter.VOTE_NO_PROPERTY_STAFF),
            card("OV-5", Chapter.OWNERS_VOTE, PRACTICE, "W19", "W20", "W21").using(Parameter.VOTE_DEEMED),
            card("OV-6", Chapter.OWNERS_VOTE, LAW, "L1 art. 278(2)"),
            card("OV-7", Chapter.OWNERS_VOTE, LAW, "L2 arts. 13–14", "L4 art. 12")
                    .using(Parameter.VOTE_NOTICE),
            card("OV-8", Chapter.OWNERS_VOTE, DESIGN, "L1 art. 278").using(Parameter.VOTE_ENGINE, Parameter.VOTE_SCOPE),
            card("SOD-01", Chapter.SEPARATION, DESIGN),
            card("SOD-02", Chapter.SEPARATION, DESIGN),
            card("SOD-03", Chapter.SEPARATION, LOCAL_LAW, "L6 art. 39", "L9 art. 20"),
            card("SOD-04", Chapter.SEPARATION, LOCAL_LAW, "L6 art. 47"),
            card("SOD-05", Chapter.SEPARATION, LOCAL_LAW, "L15j art. 17").using(Parameter.VOTE_NO_PROPERTY_STAFF),
            card("SOD-06", Chapter.SEPARATION, LOCAL_LAW, "L6 arts. 45, 57", "L9 art. 26"),
            card("SOD-07", Chapter.SEPARATION, LOCAL_LAW, "L6 art. 44"),
            card("SOD-08", Chapter.SEPARATION, DESIGN),
            card("SOD-09", Chapter.SEPARATION, DESIGN),
            card("SOD-10", Chapter.SEPARATION, UNCHECKED, "W24"),
            card("SOD-11", Chapter.SEPARATION, DESIGN),
            card("SOD-12", Chapter.SEPARATION, DESIGN),
            card("SOD-13", Chapter.SEPARATION, SEED, "L7 art. 32", "L8 art. 17", "L10 art. 27"),
            card("SOD-14", Chapter.SEPARATION, LAW, "L2 art. 19"));

    /** Keeps an unmodifiable copy. */
    public RuleCard {
        parameters = List.copyOf(parameters);
    }

    private static RuleCard card(String id, Chapter chapter, Standing standing, String... references) {
        return new RuleCard(id, chapter, Source.of(standing, references), List.of());
    }

    private RuleCard using(Parameter... used) {
        return new RuleCard(id, chapter, source, List.of(used));
    }

    /** Whether it binds everywhere. */
    public boolean isLaw() {
        return source.standing() == LAW;
    }
}
