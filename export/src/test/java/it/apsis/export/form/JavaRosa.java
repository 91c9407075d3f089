package it.apsis.export.form;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.javarosa.core.model.FormDef;
import org.javarosa.core.model.FormIndex;
import org.javarosa.core.model.SelectChoice;
import org.javarosa.core.model.data.IAnswerData;
import org.javarosa.core.model.instance.InstanceInitializationFactory;
import org.javarosa.core.model.instance.TreeElement;
import org.javarosa.core.model.instance.TreeReference;
import org.javarosa.form.api.FormEntryController;
import org.javarosa.form.api.FormEntryModel;
import org.javarosa.form.api.FormEntryPrompt;
import org.javarosa.model.xform.XFormsModule;
import org.javarosa.xform.parse.XFormParser;
import org.javarosa.xform.util.XFormUtils;

/**
 * The engine of ODK Collect, which is not ours: it loads a form, takes a submission as one that somebody goes on with, and
 * judges it question by question, as a device does when the form is finished.
 */
final class JavaRosa {
    static {
        new XFormsModule().registerModule();
    }

    private final FormDef form;
    private final TreeElement blank;

    /** Why a device does not let an answer pass. */
    enum Reason {
        /** It has to be answered, and is not. */
        REQUIRED,
        /** It breaks the constraint of its question. */
        CONSTRAINT,
        /** It is none of the choices that are offered. */
        NOT_OFFERED,
        /** The question is not asked, so that the answer is not sent. */
        NOT_ASKED
    }

    /**
     * What the device says of an answer.
     *
     * @param place the path of its node, without the numbers of rows
     * @param reason why it does not pass
     * @param message what the device says; empty where it says nothing
     * @param rules the codes of the rules that the question carries
     */
    record Verdict(String place, Reason reason, String message, Set<String> rules) {}

    private JavaRosa(FormDef form) {
        this.form = form;
        this.blank = form.getInstance().getRoot().deepCopy(true);
    }

    static JavaRosa of(byte[] xform) {
        return new JavaRosa(load(xform));
    }

    /** Loads a form; throws where JavaRosa refuses it. */
    static FormDef load(byte[] xform) {
        try {
            return XFormUtils.getFormFromInputStream(new ByteArrayInputStream(xform));
        } catch (XFormParser.ParseException e) {
            throw new IllegalStateException("JavaRosa cannot load the form", e);
        }
    }

    /** What a device says when the form is finished. */
    List<Verdict> judge(Submission submission, String language) {
        form.getLocalizer().setLocale(language);
        TreeElement root = blank.deepCopy(true);
        root.populate(XFormParser.restoreDataModel(submission.bytes(), null).getRoot(), form);
        form.getInstance().setRoot(root);
        form.initialize(false, new InstanceInitializationFactory());
        return new Walk(form, submission).judge();
    }

    /** What a node of the submission that was judged last holds; calculated ones have their value. */
    String value(String... steps) {
        TreeElement node = form.getInstance().getRoot();
        for (String step : steps) {
            node = node.getChild(step, 0);
        }
        return node.getValue() == null ? "" : node.getValue().getDisplayText();
    }

    /** One pass over all questions. */
    private static final class Walk {
        private final FormEntryModel model;
        private final FormEntryController controller;
        private final Submission submission;
        private final Map<String, String> unasked;
        private final List<Verdict> verdicts = new ArrayList<>();

        Walk(FormDef def, Submission submission) {
            this.model = new FormEntryModel(def);
            this.controller = new FormEntryController(model);
            this.submission = submission;
            this.unasked = submission.answers();
            unasked.values().removeIf(String::isEmpty);
        }

        List<Verdict> judge() {
            controller.jumpToIndex(FormIndex.createBeginningOfFormIndex());
            int event = controller.stepToNextEvent();
            while (event != FormEntryController.EVENT_END_OF_FORM) {
                if (event == FormEntryController.EVENT_QUESTION) {
                    question(model.getFormIndex());
                }
                event = controller.stepToNextEvent();
            }
            unasked.keySet()
                    .forEach(path -> verdicts.add(verdict(path.replaceAll("\\[[0-9]+\\]", ""), Reason.NOT_ASKED, "")));
            return List.copyOf(verdicts);
        }

        private void question(FormIndex index) {
            String place = index.getReference().toString(false);
            String given = unasked.remove(path(index.getReference()));
            FormEntryPrompt prompt = model.getQuestionPrompt();
            if (given != null && prompt.getSelectChoices() != null) {
                Set<String> offered = new TreeSet<>();
                for (SelectChoice choice : prompt.getSelectChoices()) {
                    offered.add(choice.getValue());
                }
                if (!offered.containsAll(List.of(given.split(" ")))) {
                    verdicts.add(verdict(place, Reason.NOT_OFFERED, ""));
                    return;
                }
            }
            IAnswerData answer = prompt.getAnswerValue();
            int status = controller.answerQuestion(index, answer, false);
            if (status == FormEntryController.ANSWER_REQUIRED_BUT_EMPTY) {
                verdicts.add(verdict(place, Reason.REQUIRED, requiredMessage(prompt)));
            } else if (status == FormEntryController.ANSWER_CONSTRAINT_VIOLATED) {
                verdicts.add(verdict(place, Reason.CONSTRAINT, String.valueOf(prompt.getConstraintText())));
            }
        }

        private static String path(TreeReference reference) {
            StringBuilder path = new StringBuilder();
            for (int i = 0; i < reference.size(); i++) {
                path.append('/').append(reference.getName(i));
                path.append('[')
                        .append(Math.max(0, reference.getMultiplicity(i)))
                        .append(']');
            }
            return path.toString();
        }

        private String requiredMessage(FormEntryPrompt prompt) {
            return prompt.getBindAttributes().stream()
                    .filter(one -> one.getName().equals("requiredMsg"))
                    .map(TreeElement::getAttributeValue)
                    .map(text -> text.replaceFirst("^jr:itext\\('(.*)'\\)$", "$1"))
                    .map(id -> model.getForm().getLocalizer().getText(id))
                    .findFirst()
                    .orElse("");
        }

        private Verdict verdict(String place, Reason reason, String message) {
            return new Verdict(place, reason, message, submission.rules(place));
        }
    }
}
