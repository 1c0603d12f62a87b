package org.lianxi.committee.permission;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Consumer;
import org.lianxi.benchmarks.Database;
import org.lianxi.benchmarks.LoadDriver;
import org.lianxi.benchmarks.Side;

/** What a permission check costs when it asks the database each time, beside the same check with all registers in memory. */
public final class PermissionLoad implements LoadDriver {

    private static final int CHECKS = 1_000;

    @Override
    public String name() {
        return "permission";
    }

    @Override
    public List<Side> sides() {
        TwoStreets memory = new TwoStreets();
        Scope there = Scope.community(memory.community);
        Database database = Database.migrated("committee", "committee");
        EntityManager entityManager = database.entityManager();
        StoredPosts stored = new StoredPosts(
                sql -> database.run(em -> em.createNativeQuery(sql).executeUpdate()));
        Permissions asked = StoredPosts.permissions(entityManager);
        Scope here = Scope.community(stored.community);
        return List.of(
                side(
                        "in memory, party secretary",
                        memory.permissions,
                        each -> each.require(memory.person(Role.CPS), Action.ADMIT_MATTER, there)),
                side(
                        "on the database, party secretary",
                        asked,
                        each -> each.require(stored.secretary, Action.ADMIT_MATTER, here)),
                side(
                        "on the database, delegate of a company who may not",
                        asked,
                        each -> each.may(stored.delegate, Action.READ_MEETING, here)),
                side(
                        "on the database, where a supervisor may",
                        asked,
                        each -> each.communities(stored.supervisor, Action.READ_TASK)));
    }

    private static Side side(String name, Permissions permissions, Consumer<Permissions> check) {
        return new Side(name, CHECKS, () -> {
            for (int done = 0; done < CHECKS; done++) {
                check.accept(permissions);
            }
        });
    }
}
