package org.lianxi.meeting.agenda;

import java.util.Set;
import org.lianxi.committee.conflict.Concern;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.procedure.RulesOfProcedure;
import org.lianxi.committee.territory.CompoundId;

/**
 * An agenda item as typed in. Limits: proposed text 1 to 2000 characters, 1 to 240 minutes, new duty up to 1000 characters,
 * up to 12 concerns.
 *
 * @param mode counts for a decision only, as do {@code obliged}, {@code byContract} and {@code newDuty}
 * @param obliged the parties that get a duty if a decision is adopted
 * @param byContract those of them whose duty follows from law or contract already, and is only scheduled (DOMAIN §4.2 A0)
 * @param newDuty what the obliged would have to do beyond that; blank if nothing
 * @param concerns which companies it pays, evaluates or compares (SOD-02); named by hand, never guessed from the text
 * @param category how weighty it is, from which the mode follows
 * @param compounds to which of the compounds that meet it belongs beside that of its matter: only their parties vote and are
 *     obliged
 * @param modeReason why it is adopted in another way than usual for its category, up to 500 characters; blank if it is not
 */
public record AgendaItemDraft(
        AgendaItemKind kind,
        AdoptionMode mode,
        Set<Party> obliged,
        String proposedText,
        int minutes,
        Set<Party> byContract,
        String newDuty,
        Set<Concern> concerns,
        ItemCategory category,
        String modeReason,
        Set<CompoundId> compounds) {

    public AgendaItemDraft {
        obliged = Set.copyOf(obliged);
        byContract = Set.copyOf(byContract);
        concerns = Set.copyOf(concerns);
        compounds = Set.copyOf(compounds);
    }

    /** An item that belongs to the compound of its matter alone. */
    public AgendaItemDraft(
            AgendaItemKind kind,
            AdoptionMode mode,
            Set<Party> obliged,
            String proposedText,
            int minutes,
            Set<Party> byContract,
            String newDuty,
            Set<Concern> concerns,
            ItemCategory category,
            String modeReason) {
        this(kind, mode, obliged, proposedText, minutes, byContract, newDuty, concerns, category, modeReason, Set.of());
    }

    /** The same for some more of the compounds that meet. */
    public AgendaItemDraft of(Set<CompoundId> compounds) {
        return new AgendaItemDraft(
                kind,
                mode,
                obliged,
                proposedText,
                minutes,
                byContract,
                newDuty,
                concerns,
                category,
                modeReason,
                compounds);
    }

    /** An item adopted as usual for its category. */
    public AgendaItemDraft(
            AgendaItemKind kind,
            AdoptionMode mode,
            Set<Party> obliged,
            String proposedText,
            int minutes,
            Set<Party> byContract,
            String newDuty,
            Set<Concern> concerns) {
        this(
                kind,
                mode,
                obliged,
                proposedText,
                minutes,
                byContract,
                newDuty,
                concerns,
                ItemCategory.usuallyBy(mode),
                "");
    }

    /** Whether it is adopted in another way than usual for its category. */
    boolean isUnusual(RulesOfProcedure rules) {
        return kind == AgendaItemKind.DECISION && mode != category.usualMode(rules);
    }

    /** An item that concerns no company, and all of whose duties are new. */
    public AgendaItemDraft(
            AgendaItemKind kind, AdoptionMode mode, Set<Party> obliged, String proposedText, int minutes) {
        this(kind, mode, obliged, proposedText, minutes, Set.of(), "", Set.of());
    }
}
