package org.lianxi.server.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lianxi.server.testing.RunningProduct;
import org.lianxi.server.testing.RunningProduct.Reachable;

/**
 * Every reading address of the product, as every role, with things of the own community and of one in another street: the
 * answer has to be the one that the permission matrix gives.
 */
@ExtendWith(RunningProduct.class)
class PermissionsIT {

    private static final Map<String, String> LOGINS = logins();
    private static final int CASES_AT_LEAST = 1_000;
    private static final int ALLOWED = 200;
    private static final int NOTHING_TO_TELL = 204;

    private final Expected expected = new Expected();

    @Test
    void answer_every_role_as_the_matrix_says(Reachable product) {
        Map<String, String> own = things(Visitor.signedIn(product.address(), "party1"));
        Map<String, String> foreign = things(Visitor.signedIn(product.address(), "party4"));
        List<String> wrong = Collections.synchronizedList(new ArrayList<>());
        int cases = LOGINS.entrySet().parallelStream()
                .mapToInt(each -> walk(each.getKey(), product.address(), each.getValue(), List.of(own, foreign), wrong))
                .sum();

        assertThat(wrong).isEmpty();
        assertThat(cases).isGreaterThanOrEqualTo(CASES_AT_LEAST);
    }

    /** How many addresses were asked; those that answered something else are added. */
    private int walk(
            String role, URI product, String login, List<Map<String, String>> ownAndForeign, List<String> wrong) {
        Visitor visitor = Visitor.signedIn(product, login);
        int cases = 0;
        for (Expected.Address address : Expected.addresses()) {
            for (int which = 0; which < (address.isOfAThing() ? 2 : 1); which++) {
                boolean isOwn = which == 0;
                String asked = address.isOfAThing()
                        ? address.of(ownAndForeign.get(which).getOrDefault(address.where(), "none"))
                        : address.path();
                int status = visitor.status(asked);
                status = status == NOTHING_TO_TELL ? ALLOWED : status;
                int right = expected.status(role, address, isOwn);
                if (status != right) {
                    wrong.add("%s %s: %d instead of %d".formatted(login, asked, status, right));
                }
                cases++;
            }
        }
        return cases;
    }

    /** One thing of each kind that this person can see: an id for each word of the table. */
    private static Map<String, String> things(Visitor visitor) {
        Map<String, String> things = new LinkedHashMap<>();
        things.put("matter", visitor.ids("/api/v1/matters", "\"id\":\"").get(0));
        List<String> meetings = visitor.ids("/api/v1/meetings", "\"id\":\"").stream()
                .filter(meeting -> isOfCommunity(visitor, meeting))
                .toList();
        things.put("meeting", meetings.get(0));
        things.put("task", visitor.ids("/api/v1/tasks", "\"id\":\"").get(0));
        things.put(
                "resolution", visitor.ids("/api/v1/tasks", "\"resolution\":\"").get(0));
        things.put(
                "minutes",
                meetings.stream()
                        .flatMap(meeting ->
                                visitor.ids("/meeting/view?id=" + meeting, "/minutes/[A-Za-z]+\\?id=").stream())
                        .findFirst()
                        .orElseThrow());
        return things;
    }

    /** A meeting of the street belongs to the street, and so do others who may read it. */
    private static boolean isOfCommunity(Visitor visitor, String meeting) {
        return !visitor.ids("/api/v1/meetings/" + meeting, "\"level\":\"COMMUNITY\".*?")
                .isEmpty();
    }

    private static Map<String, String> logins() {
        Map<String, String> logins = new LinkedHashMap<>();
        logins.put("CPS", "party1");
        logins.put("SEC", "secretary1");
        logins.put("RC", "rc1");
        logins.put("OC", "oc1");
        logins.put("PSC", "psc1");
        logins.put("CBS", "branch1");
        logins.put("GRD", "grid1");
        logins.put("SS", "street1");
        logins.put("SL", "leader1");
        logins.put("DEP", "department1");
        logins.put("DV", "viewer");
        logins.put("SYS", "admin");
        logins.put("SCA", "security");
        logins.put("AUD", "auditor");
        return logins;
    }
}
