package org.lianxi.bpmn.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lianxi.committee.mandate.Mandate;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationKind;

/** Whoever holds a post in an organisation: the group to which a process offers a task. */
public record PostGroup(Post post, OrganisationId organisation) {

    private static final char AT = '@';

    /** The group to which a mandate belongs. */
    public static PostGroup of(Mandate mandate) {
        return new PostGroup(mandate.post(), mandate.organisation());
    }

    /**
     * The groups whose work a mandate gives: its own, and that of the post in whose place it stands there. At the joint meeting
     * of a street the street stands where a community stands in the models, its leader in the place of the party secretary and
     * its supervisor in that of the meeting secretary; for a department or a utility its liaison acts, as a delegate does for a
     * party.
     */
    public static Set<PostGroup> allOf(Mandate mandate) {
        PostGroup own = of(mandate);
        return inPlaceOf(mandate.post())
                .map(post -> Set.of(own, new PostGroup(post, mandate.organisation())))
                .orElseGet(() -> Set.of(own));
    }

    private static Optional<Post> inPlaceOf(Post post) {
        return switch (post) {
            case STREET_LEADER -> Optional.of(Post.COMMUNITY_PARTY_SECRETARY);
            case STREET_SUPERVISOR -> Optional.of(Post.MEETING_SECRETARY);
            case DEPARTMENT_LIAISON -> Optional.of(Post.PARTY_DELEGATE);
            default -> Optional.empty();
        };
    }

    /** Those who get its work: the holders of the post, and where nobody can hold it those who stand in its place. */
    public List<PostGroup> heldAs() {
        return Stream.of(
                        Stream.of(post),
                        Stream.of(Post.STREET_LEADER, Post.STREET_SUPERVISOR, Post.DEPARTMENT_LIAISON)
                                .filter(each -> inPlaceOf(each).equals(Optional.of(post))))
                .flatMap(Function.identity())
                .map(each -> new PostGroup(each, organisation))
                .toList();
    }

    /** As which post it is shown in an organisation of a kind: in a street that of the street. */
    public PostGroup in(OrganisationKind kind) {
        return heldAs().stream()
                .filter(each -> each.post().existsIn(kind))
                .findFirst()
                .orElse(this);
    }

    /** Reads what {@link #toString} has written. */
    public static PostGroup parse(String group) {
        int at = group.indexOf(AT);
        if (at < 0) {
            throw new IllegalArgumentException("not POST@organisation: " + group);
        }
        return new PostGroup(Post.valueOf(group.substring(0, at)), new OrganisationId(group.substring(at + 1)));
    }

    /** The candidate group as written in models: {@code POST@organisation}. */
    @Override
    public String toString() {
        return post.name() + AT + organisation.value();
    }
}
