package org.lianxi.committee.registry;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.organisation.RelationId;
import org.lianxi.committee.organisation.RelationKind;
import org.lianxi.committee.organisation.RelationView;
import org.lianxi.committee.territory.BuildingId;
import org.lianxi.committee.territory.CompoundFlags;
import org.lianxi.committee.territory.CompoundId;

/**
 * A change of the registers, described so that somebody else can read, approve and carry it out.
 *
 * @param subject the organisation or compound that it changes; of a registration, the area
 * @param facts what is to hold, by names that are never renamed: {@code name}, {@code from}, {@code other} and the like
 */
public record RegisterChange(ChangeKind kind, String subject, Map<String, String> facts) {

    private static final String NAME = "name";
    private static final String FROM = "from";
    private static final String UNTIL = "until";
    private static final String OTHER = "other";
    private static final String SORT = "sort";
    private static final String HOUSEHOLDS = "households";
    private static final String LACKS = "lacks";
    private static final String BUILDINGS = "buildings";
    private static final String RELATION = "relation";

    /** Keeps an unmodifiable copy. */
    public RegisterChange {
        facts = Map.copyOf(facts);
    }

    /** {@link RegisterOrganisation}. */
    public static RegisterChange registering(OrganisationDraft draft) {
        return new RegisterChange(
                ChangeKind.REGISTER_ORGANISATION,
                draft.within().value(),
                facts(Map.of(SORT, draft.kind().name(), NAME, draft.name()), FROM, draft.from()));
    }

    /** {@link RenameOrganisation}. */
    public static RegisterChange renaming(OrganisationId organisation, String name, LocalDate from) {
        return new RegisterChange(
                ChangeKind.RENAME_ORGANISATION, organisation.value(), Map.of(NAME, name, FROM, from.toString()));
    }

    /** {@link MoveOrganisation}. */
    public static RegisterChange moving(OrganisationId organisation, OrganisationId within, LocalDate from) {
        return new RegisterChange(
                ChangeKind.MOVE_ORGANISATION,
                organisation.value(),
                Map.of(OTHER, within.value(), FROM, from.toString()));
    }

    /** {@link SucceedOrganisation}. */
    public static RegisterChange succeeding(OrganisationId old, OrganisationId successor, LocalDate from) {
        return new RegisterChange(
                ChangeKind.SUCCEED_ORGANISATION, old.value(), Map.of(OTHER, successor.value(), FROM, from.toString()));
    }

    /** {@link RelateOrganisations}. */
    public static RegisterChange relating(RelationDraft draft) {
        return new RegisterChange(
                ChangeKind.RELATE_ORGANISATIONS,
                draft.lower().value(),
                facts(
                        Map.of(
                                SORT, draft.kind().name(),
                                OTHER, draft.upper().value(),
                                FROM, draft.from().toString()),
                        UNTIL,
                        draft.until()));
    }

    /** {@link EndRelation}. */
    public static RegisterChange ending(RelationView relation, LocalDate lastDay) {
        return new RegisterChange(
                ChangeKind.END_RELATION,
                relation.lower().value(),
                Map.of(
                        RELATION, relation.id().value(),
                        SORT, relation.kind().name(),
                        OTHER, relation.upper().value(),
                        UNTIL, lastDay.toString()));
    }

    /** {@link SetTermOfOffice}. */
    public static RegisterChange term(OrganisationId committee, LocalDate from, LocalDate until) {
        return new RegisterChange(
                ChangeKind.SET_TERM, committee.value(), Map.of(FROM, from.toString(), UNTIL, until.toString()));
    }

    /** {@link RegisterCompound}. */
    public static RegisterChange registering(CompoundDraft draft) {
        return new RegisterChange(
                ChangeKind.REGISTER_COMPOUND,
                draft.community().value(),
                facts(said(draft.name(), draft.households(), draft.flags()), FROM, draft.from()));
    }

    /** {@link AlterCompound}. */
    public static RegisterChange altering(CompoundId compound, CompoundAlteration alteration) {
        return new RegisterChange(
                ChangeKind.ALTER_COMPOUND,
                compound.value(),
                facts(
                        said(alteration.name(), alteration.households(), alteration.flags()),
                        FROM,
                        Optional.of(alteration.from())));
    }

    /** {@link MoveCompound}. */
    public static RegisterChange moving(CompoundId compound, OrganisationId community, LocalDate from) {
        return new RegisterChange(
                ChangeKind.MOVE_COMPOUND, compound.value(), Map.of(OTHER, community.value(), FROM, from.toString()));
    }

    /** {@link FillSeat}. */
    public static RegisterChange filling(
            CompoundId compound, Party party, OrganisationId organisation, Collection<BuildingId> buildings) {
        return new RegisterChange(
                ChangeKind.FILL_SEAT,
                compound.value(),
                Map.of(
                        SORT, party.name(),
                        OTHER, organisation.value(),
                        BUILDINGS, buildings.stream().map(BuildingId::value).collect(Collectors.joining(" "))));
    }

    /** {@link VacateSeat}. */
    public static RegisterChange vacating(CompoundId compound, Party party, OrganisationId organisation) {
        return new RegisterChange(
                ChangeKind.VACATE_SEAT, compound.value(), Map.of(SORT, party.name(), OTHER, organisation.value()));
    }

    /** The day from which it is to hold, where one was named. */
    public Optional<LocalDate> from() {
        return day(FROM);
    }

    /** Its last day, where one was named. */
    public Optional<LocalDate> until() {
        return day(UNTIL);
    }

    /** The other organisation it is about: the new area, the successor, the upper one, who sits. */
    public Optional<OrganisationId> other() {
        return fact(OTHER).map(OrganisationId::new);
    }

    /** The name that it is to have. */
    public Optional<String> name() {
        return fact(NAME);
    }

    /** How many households it is to have. */
    public Optional<Integer> households() {
        return fact(HOUSEHOLDS).map(Integer::valueOf);
    }

    /** The kind of organisation, of relation, or the party: as the kind of change needs it. */
    public Optional<String> sort() {
        return fact(SORT);
    }

    OrganisationId organisation() {
        return new OrganisationId(subject);
    }

    CompoundId compound() {
        return new CompoundId(subject);
    }

    RelationId relation() {
        return new RelationId(needed(RELATION));
    }

    LocalDate needed(Optional<LocalDate> day) {
        return day.orElseThrow(() -> lacks("a day"));
    }

    OrganisationId neededOther() {
        return other().orElseThrow(() -> lacks(OTHER));
    }

    String neededName() {
        return needed(NAME);
    }

    Party party() {
        return Party.valueOf(needed(SORT));
    }

    Set<BuildingId> buildings() {
        return Arrays.stream(fact(BUILDINGS).orElse("").split(" "))
                .filter(each -> !each.isEmpty())
                .map(BuildingId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    OrganisationDraft organisationDraft() {
        return new OrganisationDraft(OrganisationKind.valueOf(needed(SORT)), needed(NAME), organisation(), from());
    }

    RelationDraft relationDraft() {
        return new RelationDraft(
                RelationKind.valueOf(needed(SORT)), neededOther(), organisation(), needed(from()), until());
    }

    CompoundDraft compoundDraft() {
        return new CompoundDraft(needed(NAME), organisation(), Integer.parseInt(needed(HOUSEHOLDS)), flags(), from());
    }

    CompoundAlteration alteration() {
        return new CompoundAlteration(needed(NAME), Integer.parseInt(needed(HOUSEHOLDS)), flags(), needed(from()));
    }

    /** What the compound is said to lack. */
    public CompoundFlags flags() {
        String lacking = fact(LACKS).orElse("");
        return new CompoundFlags(lacking.contains("S"), lacking.contains("M"), lacking.contains("P"));
    }

    private static Map<String, String> said(String name, int households, CompoundFlags flags) {
        String lacking =
                (flags.noService() ? "S" : "") + (flags.noManager() ? "M" : "") + (flags.noProtection() ? "P" : "");
        return Map.of(NAME, name, HOUSEHOLDS, Integer.toString(households), LACKS, lacking);
    }

    private static Map<String, String> facts(Map<String, String> given, String name, Optional<LocalDate> day) {
        Map<String, String> facts = new TreeMap<>(given);
        day.ifPresent(each -> facts.put(name, each.toString()));
        return facts;
    }

    private Optional<LocalDate> day(String fact) {
        return fact(fact).map(LocalDate::parse);
    }

    private Optional<String> fact(String fact) {
        return Optional.ofNullable(facts.get(fact));
    }

    private String needed(String fact) {
        return fact(fact).orElseThrow(() -> lacks(fact));
    }

    private IllegalStateException lacks(String fact) {
        return new IllegalStateException(kind + " of " + subject + " lacks " + fact);
    }
}
