package org.lianxi.bpmn.matter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import org.lianxi.bpmn.decision.TableContract;
import org.lianxi.bpmn.decision.TableRefused;
import org.lianxi.bpmn.engine.DecidesByTable;
import org.lianxi.bpmn.engine.DecisionTable;
import org.lianxi.committee.procedure.DecisionRow;
import org.lianxi.committee.procedure.Wording;
import org.lianxi.meeting.matter.MatterAnswers;
import org.lianxi.meeting.matter.MatterRoute;
import org.lianxi.meeting.matter.MatterRoutes;
import org.lianxi.meeting.matter.MatterScope;
import org.lianxi.meeting.matter.MatterSubject;
import org.lianxi.meeting.matter.MatterTrait;
import org.lianxi.meeting.matter.MeetingPower;
import org.lianxi.meeting.matter.ProposedRoute;

/** The table {@value #ID}. What the meeting may do with a route stands in Java: a row that says otherwise is refused. */
@ApplicationScoped
class MatterRouteTable implements MatterRoutes, DecidesByTable {

    static final String ID = "matterRoute";
    static final TableContract CONTRACT = TableContract.of(ID)
            .truth(MatterTrait.DANGER.input())
            .truth(MatterTrait.LEGAL_CHANNEL.input())
            .truth(MatterTrait.ILLEGAL_CONTENT.input())
            .choice("subject", MatterSubject.class)
            .truth(MatterTrait.UNLAWFUL_ACT.input())
            .truth(MatterTrait.UTILITY.input())
            .truth(MatterTrait.WARRANTY.input())
            .choice("scope", MatterScope.class)
            .truth(MatterTrait.PRIVATE_ONLY.input())
            .truth(MatterTrait.IN_CONTRACT.input())
            .number("partiesNeeded", 0, 3)
            .truth(MatterTrait.NEEDS_RESIDENTS_FUNDS.input())
            .gives("route", MatterRoute.class)
            .gives("jointMeetingMay", MeetingPower.class)
            .givesText("nextStep")
            .givesText("nextStepEn")
            .rules(
                    "M01", "M02", "M03", "M04", "M05", "M06", "M07", "M08", "M09", "M10", "M11", "M12", "M12b", "M13",
                    "M14", "M15", "M16");

    private final DecisionTable table;

    MatterRouteTable() {
        table = DecisionTable.of(CONTRACT);
        table.view().rows().forEach(MatterRouteTable::requirePowerOfRoute);
    }

    static void requirePowerOfRoute(DecisionRow row) {
        MatterRoute route = MatterRoute.valueOf(row.result("route"));
        if (!row.result("jointMeetingMay").equals(route.meetingMay().name())) {
            throw new TableRefused(
                    ID, row.rule(), "jointMeetingMay", "the meeting may " + route.meetingMay() + " with " + route);
        }
    }

    @Override
    public ProposedRoute propose(MatterAnswers answers) {
        Map<String, Object> values = new HashMap<>();
        for (MatterTrait trait : MatterTrait.values()) {
            values.put(trait.input(), answers.has(trait));
        }
        values.put("subject", answers.subject());
        values.put("scope", answers.scope());
        values.put("partiesNeeded", answers.partiesNeeded());
        DecisionRow row = table.decide(values);
        return new ProposedRoute(
                MatterRoute.valueOf(row.result("route")),
                row.rule(),
                table.view().version(),
                row.ground(),
                new Wording(row.result("nextStep"), row.result("nextStepEn")));
    }

    @Override
    public DecisionTable table() {
        return table;
    }
}
