package org.lianxi.bpmn.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.lianxi.committee.mandate.Post;

/** ARCHITECTURE §5: what ties a model to the code, and what must not be in a model. */
final class NamingRules {

    private static final Set<String> FORBIDDEN_ELEMENTS = Set.of(
            "script",
            "scriptTask",
            "executionListener",
            "taskListener",
            "connector",
            "inputOutput",
            "sendTask",
            "field");
    private static final Set<String> FORBIDDEN_ATTRIBUTES =
            Set.of("class", "expression", "type", "topic", "resultVariable", "decisionRef", "candidateUsers");
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final Set<String> FEATURES = Set.of(
            "backfill",
            "matter",
            "meeting",
            "minutes",
            "task",
            "conflict",
            "notice",
            "whistle",
            "evaluation",
            "publicity",
            "handover");
    private static final List<String> USE_CASE_PACKAGES = List.of(
            "backfill",
            "matter",
            "convening",
            "minutes",
            "task",
            "recusal",
            "extension",
            "notice",
            "whistle",
            "evaluation",
            "publicity",
            "handover");
    /** One page, several acts: the task is done when each resolution has its task, when each who has not read was phoned. */
    private static final Map<String, String> USE_CASE_OF =
            Map.of("assignTasks", "AssignTask", "phoneRecipients", "LogContact");

    private static final Map<String, String> PACKAGE_OF = Map.ofEntries(
            Map.entry("matter", "matter"),
            Map.entry("joint-meeting", "meeting"),
            Map.entry("minutes", "minutes"),
            Map.entry("resolution-task", "task"),
            Map.entry("backfill", "backfill"),
            Map.entry("whistle-call", "whistle"),
            Map.entry("evaluation", "evaluation"),
            Map.entry("public-notice", "publicity"),
            Map.entry("handover", "handover"),
            Map.entry("notice-objection", "publicity"));
    private static final Pattern VERB_PHRASE = Pattern.compile("[a-z]+([A-Z][a-z]+)+");
    private static final Pattern CHINESE = Pattern.compile(".*\\p{IsHan}.*");
    private static final Pattern ENGLISH = Pattern.compile("[\\p{ASCII}]+");
    private static final Pattern FACT = Pattern.compile("\\$\\{[a-z][A-Za-z]*}");
    private static final Pattern GROUP = Pattern.compile("([A-Z_]+)@\\$\\{[a-z][A-Za-z]*}");
    private static final Pattern GROUP_BY_FACT = Pattern.compile(
            "\\$\\{\\w+ == '\\w+' \\? '([A-Z_]+)' : '([A-Z_]+)'}@\\$\\{\\w+ == '\\w+' \\? \\w+ : \\w+}");

    /** A fact that holds the groups, each as {@code POST@organisation}; its name says who they are: signers. */
    private static final Pattern GROUPS_IN_A_FACT = Pattern.compile("\\$\\{[a-z][A-Za-z]*ers}");

    private final String file;
    private final BpmnModelInstance model;
    private final List<String> breaches = new ArrayList<>();

    NamingRules(String file, BpmnModelInstance model) {
        this.file = file;
        this.model = model;
    }

    List<String> breaches() {
        all(Process.class).forEach(this::checkProcess);
        all(ServiceTask.class).forEach(this::checkServiceTask);
        all(UserTask.class).forEach(this::checkUserTask);
        all(FlowNode.class).forEach(this::checkNames);
        all(Lane.class).forEach(lane -> checkTexts(lane, lane.getName()));
        all(ExclusiveGateway.class).forEach(this::checkGateway);
        all(TimerEventDefinition.class).forEach(this::checkTimer);
        all(MultiInstanceLoopCharacteristics.class).forEach(this::checkLoop);
        checkForbidden(model.getDocument().getRootElement());
        return breaches;
    }

    private void checkProcess(Process process) {
        expect(file.equals(process.getId()), process, "has the id of its file");
        expect(process.isExecutable(), process, "is executable");
        expect(Pattern.matches("\\d+", String.valueOf(process.getCamundaVersionTag())), process, "has a version tag");
        expect("P3650D".equals(process.getCamundaHistoryTimeToLiveString()), process, "keeps history for 3650 days");
        checkTexts(process, process.getName());
    }

    private void checkServiceTask(ServiceTask task) {
        expect(VERB_PHRASE.matcher(task.getId()).matches(), task, "has a verb phrase as id");
        expect(
                ("#{" + task.getId() + "}").equals(task.getCamundaDelegateExpression()),
                task,
                "calls the bean of its own name");
        expect(task.isCamundaAsyncBefore(), task, "is asyncBefore");
        expect(hasStep(task.getId()), task, "has an application-scoped step of its own name");
    }

    private boolean hasStep(String id) {
        return type("org.lianxi.bpmn." + PACKAGE_OF.get(file) + "." + capital(id) + "Step")
                .filter(Step.class::isAssignableFrom)
                .filter(type -> type.isAnnotationPresent(ApplicationScoped.class))
                .map(type -> type.getAnnotation(Named.class))
                .filter(named -> named.value().equals(id))
                .isPresent();
    }

    private void checkUserTask(UserTask task) {
        String id = task.getId();
        expect(VERB_PHRASE.matcher(id).matches(), task, "has a verb phrase as id");
        expect(hasUseCase(USE_CASE_OF.getOrDefault(id, capital(id))), task, "is named as a use case");
        expect(
                FEATURES.stream().anyMatch(feature -> (feature + "/" + id).equals(task.getCamundaFormKey())),
                task,
                "has its page as form key");
        String groups = task.getCamundaCandidateGroups();
        String assignee = task.getCamundaAssignee();
        expect((groups == null) != (assignee == null), task, "is for groups or for one person");
        expect(assignee == null || FACT.matcher(assignee).matches(), task, "names its person by a fact");
        expect(
                groups == null || Stream.of(groups.split(",")).allMatch(NamingRules::isGroup),
                task,
                "is offered to posts");
        String due = task.getCamundaDueDate();
        expect(due == null || FACT.matcher(due).matches(), task, "takes its due date from a fact");
    }

    private static boolean hasUseCase(String name) {
        return USE_CASE_PACKAGES.stream()
                .flatMap(each -> type("org.lianxi.meeting." + each + "." + name).stream())
                .anyMatch(Class::isInterface);
    }

    private static boolean isGroup(String group) {
        return GROUPS_IN_A_FACT.matcher(group).matches()
                || Stream.of(GROUP, GROUP_BY_FACT)
                        .map(pattern -> pattern.matcher(group))
                        .filter(java.util.regex.Matcher::matches)
                        .anyMatch(matcher -> Stream.iterate(1, i -> i <= matcher.groupCount(), i -> i + 1)
                                .allMatch(i -> isPost(matcher.group(i))));
    }

    private static boolean isPost(String name) {
        return Stream.of(Post.values()).anyMatch(post -> post.name().equals(name));
    }

    private void checkNames(FlowNode node) {
        expect(Pattern.matches("[a-z][A-Za-z]+", node.getId()), node, "has a spoken id");
        checkTexts(node, node instanceof ParallelGateway ? "并行" : node.getName());
    }

    private void checkTexts(BaseElement element, String name) {
        expect(name != null && CHINESE.matcher(name).matches(), element, "has a Chinese name");
        Collection<Documentation> documentations = element.getDocumentations();
        expect(
                documentations.size() == 1
                        && ENGLISH.matcher(documentations.iterator().next().getTextContent())
                                .matches(),
                element,
                "has an English documentation");
    }

    private void checkGateway(ExclusiveGateway gateway) {
        SequenceFlow usual = gateway.getDefault();
        expect(usual != null, gateway, "has a default");
        for (SequenceFlow flow : gateway.getOutgoing()) {
            expect(flow.getName() != null && CHINESE.matcher(flow.getName()).matches(), flow, "has a Chinese name");
            boolean hasCondition = flow.getConditionExpression() != null;
            expect(hasCondition != flow.equals(usual), flow, "has a condition or is the default");
            expect(
                    !hasCondition
                            || FACT.matcher(flow.getConditionExpression().getTextContent())
                                    .matches(),
                    flow,
                    "asks one fact");
        }
    }

    private void checkTimer(TimerEventDefinition timer) {
        FlowElement event = (FlowElement) timer.getParentElement();
        expect(
                timer.getTimeDate() != null
                        && FACT.matcher(timer.getTimeDate().getTextContent()).matches(),
                event,
                "waits for a moment that is a fact");
    }

    private void checkLoop(MultiInstanceLoopCharacteristics loop) {
        FlowElement around = (FlowElement) loop.getParentElement();
        String collection = String.valueOf(loop.getCamundaCollection());
        expect(
                collection.equals("${" + plural(loop.getCamundaElementVariable()) + "}"),
                around,
                "loops over the plural of its fact");
    }

    private void checkForbidden(DomElement element) {
        if (FORBIDDEN_ELEMENTS.contains(element.getLocalName())) {
            breaches.add(element.getLocalName() + " must not be in a model");
        }
        for (String attribute : FORBIDDEN_ATTRIBUTES) {
            if (element.hasAttribute(CAMUNDA, attribute)) {
                breaches.add("camunda:" + attribute + " must not be in a model");
            }
        }
        element.getChildElements().forEach(this::checkForbidden);
    }

    private <T extends BaseElement> Collection<T> all(Class<T> type) {
        return model.getModelElementsByType(type);
    }

    private void expect(boolean holds, BaseElement element, String what) {
        if (!holds) {
            breaches.add(element.getId() + " should be one that " + what);
        }
    }

    private static String plural(String fact) {
        return fact.endsWith("y") ? fact.substring(0, fact.length() - 1) + "ies" : fact + "s";
    }

    private static String capital(String id) {
        return id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1);
    }

    private static Optional<Class<?>> type(String name) {
        try {
            return Optional.of(Class.forName(name));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }
}
