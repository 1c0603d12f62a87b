package org.lianxi.meeting.recusal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.conflict.ConflictGround;
import org.lianxi.committee.conflict.Interest;
import org.lianxi.committee.conflict.ItemChair;
import org.lianxi.committee.conflict.SodRule;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.agenda.AgendaItemId;

/**
 * The recusals of a meeting as its pages show them.
 *
 * @param blocked how many items wait for the street to name a chair
 * @param namedChair whom the street has named
 * @param chairs whom the reader may name now; empty when there is nobody or nothing to name
 * @param alternates whom the reader may name for which party now
 * @param hats the parties between which the reader may choose now; empty for everybody with one hat
 * @param hat the one declared
 * @param people who takes part, for a challenge
 */
public record RecusalsView(
        List<Item> items,
        int blocked,
        Optional<String> namedChair,
        List<NamedAlternateLine> namedAlternates,
        List<Choice> chairs,
        List<PartyChoice> alternates,
        List<Party> hats,
        Optional<Party> hat,
        List<Choice> people,
        boolean mayNameChair,
        boolean mayDeclare,
        boolean mayChallenge) {

    public RecusalsView {
        items = List.copyOf(items);
        namedAlternates = List.copyOf(namedAlternates);
        chairs = List.copyOf(chairs);
        alternates = List.copyOf(alternates);
        hats = List.copyOf(hats);
        people = List.copyOf(people);
    }

    /** Whether there is anything to show. */
    public boolean isEmpty() {
        return items.stream()
                .allMatch(item -> item.recused().isEmpty() && item.challenges().isEmpty());
    }

    /** An item with those kept from it. */
    public record Item(
            AgendaItemId id,
            int position,
            String title,
            List<Line> recused,
            List<Party> fullyRecused,
            ItemChair.Kind chair,
            String chairName,
            List<Challenge> challenges) {

        public Item {
            recused = List.copyOf(recused);
            fullyRecused = List.copyOf(fullyRecused);
            challenges = List.copyOf(challenges);
        }

        public boolean isBlocked() {
            return chair == ItemChair.Kind.MISSING;
        }
    }

    /** Somebody who is kept from an item, and why. */
    public record Line(
            String personName,
            Capacity capacity,
            Optional<Party> party,
            SodRule rule,
            ConflictGround ground,
            Optional<Interest> interest,
            String organisationName,
            Optional<Post> post,
            Instant since) {}

    /** A challenge: open, or how it was decided. */
    public record Challenge(
            RecusalId id,
            String personName,
            Capacity capacity,
            RecusalState state,
            String reason,
            String raisedByName,
            String decision,
            String decidedByName,
            boolean mayDecide) {}

    /** Somebody to choose. */
    public record Choice(PersonId person, String name) {}

    /** Somebody to choose for a party. */
    public record PartyChoice(Party party, PersonId person, String name) {}

    /** Who votes for a party where its delegates are recused. */
    public record NamedAlternateLine(Party party, String name) {}
}
