package org.lianxi.web.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lianxi.committee.mandate.Mandates;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.territory.CompoundView;
import org.lianxi.committee.territory.Compounds;
import org.lianxi.committee.territory.Seats;

/** Finds the people of every compound of the demonstration city by their posts. */
@ApplicationScoped
public class Neighbourhoods {

    @Inject
    private Organisations organisations;

    @Inject
    private Compounds compounds;

    @Inject
    private Seats seats;

    @Inject
    private Mandates mandates;

    /** Every compound in which all three parties have a seat and a delegate, by name of community and compound. */
    List<Neighbourhood> all() {
        return organisations.communities().stream()
                .flatMap(community -> compounds.inCommunity(community).stream())
                .sorted((one, other) -> keyOf(one).compareTo(keyOf(other)))
                .flatMap(this::of)
                .toList();
    }

    private static String keyOf(CompoundView compound) {
        return compound.community().value() + compound.id().value();
    }

    private Stream<Neighbourhood> of(CompoundView compound) {
        Map<Party, OrganisationId> seated = seats.of(compound.id());
        Map<Party, List<PersonId>> delegates = new EnumMap<>(Party.class);
        seated.forEach(
                (party, organisation) -> delegates.put(party, mandates.holders(Post.PARTY_DELEGATE, organisation)));
        boolean complete = delegates.size() == Party.values().length
                && delegates.values().stream().noneMatch(List::isEmpty);
        return complete
                ? Stream.of(new Neighbourhood(
                        compound,
                        holder(Post.COMMUNITY_PARTY_SECRETARY, compound.community()),
                        holder(Post.MEETING_SECRETARY, compound.community()),
                        holder(Post.GRID_WORKER, compound.community()),
                        holder(Post.STREET_SUPERVISOR, compound.street()),
                        seated,
                        delegates))
                : Stream.empty();
    }

    private PersonId holder(Post post, OrganisationId organisation) {
        return mandates.holders(post, organisation).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody holds " + post + " in " + organisation));
    }
}
