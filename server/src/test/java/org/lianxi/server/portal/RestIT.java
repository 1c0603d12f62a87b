package org.lianxi.server.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxi.server.portal.Phrase.say;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.net.URI;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianxi.server.portal.Program.Answer;
import org.lianxi.server.testing.Browser;
import org.lianxi.server.testing.InBrowser;
import org.lianxi.server.testing.RunningProduct;

/** The REST interface as a program meets it: the acts of the loop, and what it is told when it does something wrong. */
@InBrowser
class RestIT {
    private static final String OTHER_TEXT = "0".repeat(64);

    @Test
    void lets_nobody_in_without_a_sign_in(RunningProduct.Reachable product) {
        Program program = new Program(product.address());

        assertThat(program.get("matters").status()).isEqualTo(401);
        assertThat(program.get("matters").problem()).isEqualTo("not-signed-in");
        Answer wrong = program.signIn("rc2", "Not-the-password-1");
        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.problem()).isEqualTo("sign-in-wrong");
        assertThat(program.signIn("rc2", Person.PASSWORD).status()).isEqualTo(204);
        assertThat(program.get("me").status()).isEqualTo(200);
        assertThat(program.send("DELETE", "session", "").status()).isEqualTo(204);
        assertThat(program.get("me").status()).isEqualTo(401);
    }

    @Test
    void submits_a_matter_and_reads_it_again_by_its_version(RunningProduct.Reachable product) {
        Program delegate = Program.signedIn(product.address(), "oc3");
        JsonObject matter = matter(delegate, "经接口提交 𠮷🙂");

        Answer made = delegate.send("POST", "matters", matter.toString());

        assertThat(made.status()).isEqualTo(201);
        String address = URI.create(made.location()).getPath();
        Answer read = delegate.get(address);
        assertThat(read.text("title")).isEqualTo("经接口提交 𠮷🙂");
        assertThat(read.text("state")).isEqualTo("SUBMITTED");
        assertThat(delegate.get(address, "If-None-Match", read.tag()).status()).isEqualTo(304);
    }

    @Test
    void names_every_wrong_field_of_a_matter(RunningProduct.Reachable product) {
        Program delegate = Program.signedIn(product.address(), "oc3");
        JsonObject unknownWord = matter(delegate, "正确的标题");
        unknownWord.addProperty("category", "NOTHING");
        unknownWord.addProperty("affectedHouseholds", "many");
        JsonObject blank = matter(delegate, " ");
        blank.addProperty("facts", "");
        blank.remove("wish");

        Answer words = delegate.send("POST", "matters", unknownWord.toString());
        Answer empty = delegate.send("POST", "matters", blank.toString());

        assertThat(words.status()).isEqualTo(400);
        assertThat(words.problem()).isEqualTo("invalid-input");
        assertThat(words.fields())
                .containsExactlyInAnyOrder("category input-unknown-word", "affectedHouseholds input-wrong-kind");
        assertThat(empty.status()).isEqualTo(400);
        assertThat(empty.fields()).contains("title input-required", "facts input-required");
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "'{', application/json, malformed, 400",
        "'[]', application/json, malformed, 400",
        "'title=x', application/x-www-form-urlencoded, wrong-media-type, 415"
    })
    void says_what_is_wrong_with_a_body(
            String body, String type, String problem, int status, RunningProduct.Reachable product) {
        Program delegate = Program.signedIn(product.address(), "oc3");

        Answer answer = delegate.send("POST", "matters", body, "Content-Type", type);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.problem()).isEqualTo(problem);
    }

    @Test
    void keeps_accounts_and_proposals(RunningProduct.Reachable product) {
        Program administrator = Program.signedIn(product.address(), "admin");
        Program security = Program.signedIn(product.address(), "security");
        JsonObject first =
                administrator.get("accounts?text=leader1").list("items").get(0);
        String leader = "accounts/" + first.get("person").getAsString();
        Answer read = administrator.get(leader);
        assertThat(read.text("login")).isEqualTo("leader1");
        assertThat(administrator.get(leader, "If-None-Match", read.tag()).status())
                .isEqualTo(304);
        assertThat(security.send("DELETE", leader + "/lock", "").problem()).isEqualTo("account-not-locked");
        assertThat(administrator
                        .send("PUT", leader + "/suspension", "", "If-Match", "\"999\"")
                        .status())
                .isEqualTo(412);
        assertThat(security.send("PUT", leader + "/suspension", "").problem()).isEqualTo("not-permitted");
        assertThat(administrator.send("DELETE", leader + "/suspension", "").status())
                .isEqualTo(204);
        assertThat(administrator.send("POST", "accounts", "{\"login\": \"x\"}").fields())
                .contains("login login-not-allowed");

        JsonObject proposal = new JsonObject();
        proposal.addProperty("kind", "PASSWORD_RESET");
        proposal.addProperty("person", first.get("person").getAsString());
        proposal.addProperty("reason", "forgotten");
        Answer made = administrator.send("POST", "grants", proposal.toString());
        assertThat(made.status()).isEqualTo(201);
        String grant = "grants/" + made.text("id");
        Answer waiting = security.get(grant);
        assertThat(security.get(grant, "If-None-Match", waiting.tag()).status()).isEqualTo(304);
        assertThat(administrator.send("POST", grant + "/approval", "").problem())
                .isEqualTo("not-permitted");
        assertThat(security.send("POST", grant + "/approval", "", "If-Match", "\"999\"")
                        .status())
                .isEqualTo(412);
        assertThat(security.send("POST", grant + "/refusal", "{\"reason\": \"in person\"}", "If-Match", waiting.tag())
                        .status())
                .isEqualTo(204);
        assertThat(administrator.send("DELETE", grant, "").problem()).isEqualTo("grant-not-pending");
        assertThat(security.get("grants?waiting=false").list("items")).isNotEmpty();
    }

    @Test
    void refuses_what_another_site_makes_a_browser_send(RunningProduct.Reachable product) {
        Program delegate = Program.signedIn(product.address(), "oc3");

        Answer answer = delegate.send("POST", "matters", "{}", "Origin", "https://elsewhere.example");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.problem()).isEqualTo("foreign-request");
    }

    @Test
    void shows_nothing_of_another_community(RunningProduct.Reachable product) {
        Program insider = Program.signedIn(product.address(), "party1");
        Program outsider = Program.signedIn(product.address(), "oc3");
        for (String kind : new String[] {"matters", "meetings", "tasks"}) {
            String address = kind + "/"
                    + insider.get(kind).list("items").get(0).get("id").getAsString();
            assertThat(insider.get(address).status()).as(address).isEqualTo(200);
            assertThat(outsider.get(address).status()).as(address).isEqualTo(403);
            assertThat(outsider.get(address).problem()).isEqualTo("not-permitted");
            assertThat(outsider.get(kind + "/nothing").status()).as(kind).isEqualTo(404);
        }
        assertThat(insider.get("tasks?state=nothing").fields()).containsExactly("state input-unknown-word");
        assertThat(insider.get("nowhere").problem()).isEqualTo("unknown-address");
    }

    @Test
    void countersigns_exactly_the_text_that_was_read(RunningProduct.Reachable product) {
        Program service = Program.signedIn(product.address(), "psc2");
        String minutes = service.get("inbox").list("items").stream()
                .filter(entry -> entry.get("taskKey").getAsString().equals("countersignMinutes"))
                .map(entry -> "minutes/" + entry.get("subjectId").getAsString())
                .findFirst()
                .orElseThrow();
        Answer read = service.get(minutes);

        Answer noHash = service.send("POST", minutes + "/countersignature", signature("SIGN", "x"));
        Answer otherText = service.send("POST", minutes + "/countersignature", signature("SIGN", OTHER_TEXT));
        Answer noReason = service.send("POST", minutes + "/countersignature", signature("REFUSE", read.text("hash")));
        Answer unknown = service.send("POST", minutes + "/countersignature", signature("PERHAPS", read.text("hash")));
        Answer signed = service.send("POST", minutes + "/countersignature", signature("SIGN", read.text("hash")));

        assertThat(noHash.fields()).containsExactly("hash input-wrong-kind");
        assertThat(otherText.status()).isEqualTo(409);
        assertThat(otherText.problem()).isEqualTo("minutes-text-changed");
        assertThat(noReason.fields()).containsExactly("reason input-required");
        assertThat(unknown.fields()).containsExactly("answer input-unknown-word");
        assertThat(signed.status()).isEqualTo(200);
        assertThat(signed.body()).contains("SIGNED");
        String text = "{\"text\": \"另一文本\"}";
        assertThat(service.send("PUT", minutes + "/text", text).problem()).isEqualTo("version-missing");
        assertThat(service.send("PUT", minutes + "/text", text, "If-Match", "\"99999\"")
                        .problem())
                .isEqualTo("version-differs");
        String present = service.get(minutes).tag();
        assertThat(service.send("PUT", minutes + "/text", text, "If-Match", present)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void takes_a_task_from_acceptance_to_sign_off(Browser browser, RunningProduct.Reachable product) {
        Program service = Program.signedIn(product.address(), "psc1");
        Program party = Program.signedIn(product.address(), "party1");
        assign(browser, party, "经接口办理的任务");
        String task = "tasks/"
                + service.get("tasks?state=assigned").list("items").stream()
                        .filter(line -> line.get("title").getAsString().equals("经接口办理的任务"))
                        .map(line -> line.get("id").getAsString())
                        .findFirst()
                        .orElseThrow();
        String assigned = service.get(task).tag();

        assertThat(Program.signedIn(product.address(), "oc3").get(task).status())
                .isEqualTo(403);
        assertThat(service.send("POST", task + "/sign-off", "").status()).isIn(403, 409);
        assertThat(accept(service, task, "\"99999\"").problem()).isEqualTo("version-differs");
        assertThat(accept(service, task, assigned).text("state")).isEqualTo("IN_PROGRESS");
        assertThat(accept(service, task, assigned).problem()).isEqualTo("version-differs");
        assertThat(service.send("POST", task + "/progress", "{}").fields()).containsExactly("note input-required");
        assertThat(service.send("POST", task + "/submission", report("完成", false))
                        .fields())
                .containsExactly("evidence evidence-required");
        assertThat(service.send("POST", task + "/submission", report("完成", true))
                        .text("state"))
                .isEqualTo("SUBMITTED");
        assertThat(service.send("POST", task + "/verification", "{\"done\": true}")
                        .status())
                .isIn(403, 409);
        assertThat(party.send("POST", task + "/verification", "{\"done\": false}")
                        .fields())
                .containsExactly("reason input-required");
        assertThat(party.send("POST", task + "/verification", "{\"done\": true}")
                        .text("state"))
                .isEqualTo("VERIFIED");
        assertThat(party.send("POST", task + "/sign-off", "").text("state")).isEqualTo("SIGNED_OFF");
        assertThat(party.send("POST", task + "/sign-off", "").status()).isEqualTo(409);
    }

    private static Answer accept(Program service, String task, String version) {
        return service.send("POST", task + "/acceptance", "", "If-Match", version);
    }

    /** Assigning is done on a page; it has no address of its own here. */
    private static void assign(Browser browser, Program party, String title) {
        JsonObject known = party.get("tasks?state=in_progress").list("items").get(0);
        String meeting = party.get("tasks/" + known.get("id").getAsString()).text("meeting");
        Person person = Person.signedIn(browser, "party1");
        person.page()
                .navigate("/meeting/assignTasks?id=" + meeting + "&resolution="
                        + known.get("resolution").getAsString());
        person.write(say("任务名称", "Title"), title);
        person.write(say("完成标准", "Standard of completion"), "有记录。");
        person.select(say("牵头单位", "Lead unit"), "安居物业");
        person.choose(say("小事", "Minor"));
        person.press(say("交办", "Assign"));
        person.sees(say("任务已交办", "The task is assigned"));
    }

    private static JsonObject matter(Program delegate, String title) {
        JsonObject matter = new JsonObject();
        matter.addProperty(
                "compound",
                delegate.get("matters").list("items").get(0).get("compound").getAsString());
        matter.addProperty(
                "organisation",
                delegate.get("me").list("posts").get(0).get("organisation").getAsString());
        matter.addProperty("title", title);
        matter.addProperty("facts", "雨后积水。");
        matter.addProperty("wish", "疏通。");
        matter.addProperty("category", "FACILITIES_AND_REPAIR");
        matter.addProperty("urgency", "ordinary");
        matter.addProperty("affectedHouseholds", 12);
        return matter;
    }

    private static String signature(String answer, String hash) {
        JsonObject signature = new JsonObject();
        signature.addProperty("answer", answer);
        signature.addProperty("hash", hash);
        return signature.toString();
    }

    private static String report(String text, boolean withEvidence) {
        JsonObject report = new JsonObject();
        report.addProperty("report", text);
        JsonArray files = new JsonArray();
        if (withEvidence) {
            JsonObject file = new JsonObject();
            file.addProperty("name", "照片.png");
            file.addProperty("content", Base64.getEncoder().encodeToString(Uploads.photo("照片.png").buffer));
            files.add(file);
        }
        report.add("evidence", files);
        return report.toString();
    }
}
