package org.lianxi.bpmn.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@link Stands} from the engine's tables. */
@ApplicationScoped
class EngineStands implements Stands {

    private static final String INSTANCES =
            """
            select E.ID_, D.KEY_, E.BUSINESS_KEY_, H.START_TIME_,
                   exists (select 1 from ACT_RU_TASK T where T.PROC_INST_ID_ = E.ID_)
                   or exists (select 1 from ACT_RU_JOB J where J.PROCESS_INSTANCE_ID_ = E.ID_)
                   or exists (select 1 from ACT_RU_EVENT_SUBSCR S where S.PROC_INST_ID_ = E.ID_)
            from ACT_RU_EXECUTION E
            join ACT_RE_PROCDEF D on D.ID_ = E.PROC_DEF_ID_
            join ACT_HI_PROCINST H on H.ID_ = E.ID_
            where E.PARENT_ID_ is null and E.BUSINESS_KEY_
            """;

    private final EngineRows rows;

    @Inject
    EngineStands(EngineRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Stand> of(Collection<String> businessKeys) {
        return businessKeys.isEmpty()
                ? List.of()
                : stands(INSTANCES + "in (" + EngineRows.places(businessKeys) + ")", List.copyOf(businessKeys));
    }

    @Override
    public List<Stand> after(String businessKey, int most) {
        return stands(INSTANCES + "> ? order by E.BUSINESS_KEY_ limit ?", List.of(businessKey, most));
    }

    private List<Stand> stands(String sql, List<?> values) {
        List<InstanceRow> instances = rows.query(
                sql,
                values,
                row -> new InstanceRow(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getTimestamp(4).toInstant(),
                        row.getBoolean(5)));
        Map<String, Set<String>> steps =
                steps(instances.stream().map(InstanceRow::id).toList());
        return instances.stream()
                .map(each -> new Stand(
                        each.process(),
                        each.businessKey(),
                        each.since(),
                        steps.getOrDefault(each.id(), Set.of()),
                        each.isWaited()))
                .toList();
    }

    private Map<String, Set<String>> steps(List<String> instances) {
        Map<String, Set<String>> steps = new HashMap<>();
        if (!instances.isEmpty()) {
            String sql = "select PROC_INST_ID_, ACT_ID_ from ACT_RU_EXECUTION where ACT_ID_ is not null"
                    + " and PROC_INST_ID_ in (" + EngineRows.places(instances) + ")";
            rows.query(sql, instances, row -> steps.computeIfAbsent(row.getString(1), id -> new HashSet<>())
                    .add(row.getString(2)));
        }
        return steps;
    }

    @Override
    public List<PostGroup> offered() {
        return rows.query(
                "select distinct GROUP_ID_ from ACT_RU_IDENTITYLINK where TYPE_ = 'candidate' and TASK_ID_ is not null",
                List.of(),
                row -> PostGroup.parse(row.getString(1)));
    }

    @Override
    public List<Unheld> offeredOnlyTo(Collection<PostGroup> groups, int most) {
        if (groups.isEmpty()) {
            return List.of();
        }
        List<String> names = groups.stream().map(PostGroup::toString).toList();
        String places = EngineRows.places(names);
        String sql = "select D.KEY_, E.BUSINESS_KEY_, T.TASK_DEF_KEY_, T.CREATE_TIME_,"
                + " group_concat(I.GROUP_ID_ order by I.GROUP_ID_)"
                + " from ACT_RU_IDENTITYLINK I join ACT_RU_TASK T on T.ID_ = I.TASK_ID_"
                + " join ACT_RU_EXECUTION E on E.ID_ = T.PROC_INST_ID_ join ACT_RE_PROCDEF D on D.ID_ = T.PROC_DEF_ID_"
                + " where I.TYPE_ = 'candidate' and I.GROUP_ID_ in (" + places + ")"
                + " and not exists (select 1 from ACT_RU_IDENTITYLINK O where O.TASK_ID_ = T.ID_"
                + " and O.TYPE_ = 'candidate' and O.GROUP_ID_ not in (" + places + "))"
                + " group by D.KEY_, E.BUSINESS_KEY_, T.TASK_DEF_KEY_, T.CREATE_TIME_, T.ID_"
                + " order by T.CREATE_TIME_ limit ?";
        List<Object> values = new ArrayList<>(names);
        values.addAll(names);
        values.add(most);
        return rows.query(
                sql,
                values,
                row -> new Unheld(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getTimestamp(4).toInstant(),
                        Arrays.stream(row.getString(5).split(","))
                                .map(PostGroup::parse)
                                .toList()));
    }

    private record InstanceRow(String id, String process, String businessKey, Instant since, boolean isWaited) {}
}
