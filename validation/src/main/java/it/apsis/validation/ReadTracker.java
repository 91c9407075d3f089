package it.apsis.validation;

import it.apsis.schema.Question;
import it.apsis.statistical.ActivityQuestions;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.ActivitySeries;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An activity that notes which of its answers are read: what a rule has not read cannot change its mind. Answers are bits,
 * by {@link Question#index}. Not thread-safe.
 */
final class ReadTracker implements InvocationHandler {
    private static final List<Question<ActivityRecord, ActivityRecord.Builder, ?>> QUESTIONS = ActivityQuestions.all();
    private static final Map<String, Integer> INDEX = index();

    private final ActivityRecord activity;
    private long reads;

    private ReadTracker(ActivityRecord activity) {
        this.activity = activity;
    }

    static ReadTracker of(ActivityRecord activity) {
        return new ReadTracker(activity);
    }

    /** The activity to hand to rules. */
    ActivityRecord tracked() {
        return proxy(this);
    }

    /** The answers that were read since the last call. */
    long take() {
        long taken = reads;
        reads = 0;
        return taken;
    }

    /** The answers in which two activities differ. */
    static long differences(ActivityRecord one, ActivityRecord other) {
        long different = one.unreadable().equals(other.unreadable()) ? 0 : ActivitySeries.UNREADABLE;
        for (Question<ActivityRecord, ActivityRecord.Builder, ?> question : QUESTIONS) {
            if (!Objects.equals(question.get(one), question.get(other))) {
                different |= 1L << question.index();
            }
        }
        return different;
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
            throws ReflectiveOperationException {
        Integer index = INDEX.get(method.getName());
        if (index != null) {
            reads |= 1L << index;
            return QUESTIONS.get(index).get(activity);
        }
        if (method.getName().equals("unreadable")) {
            reads |= ActivitySeries.UNREADABLE;
            return activity.unreadable();
        }
        reads = ActivitySeries.EVERYTHING;
        return method.invoke(activity, arguments);
    }

    private static ActivityRecord proxy(InvocationHandler handler) {
        return (ActivityRecord) Proxy.newProxyInstance(
                ActivityRecord.class.getClassLoader(), new Class<?>[] {ActivityRecord.class}, handler);
    }

    /** Asks each question of an activity that answers nothing, to learn which accessor it reads. */
    private static Map<String, Integer> index() {
        Map<String, Integer> index = new HashMap<>();
        for (Question<ActivityRecord, ActivityRecord.Builder, ?> question : QUESTIONS) {
            question.get(proxy((proxy, method, arguments) -> {
                index.put(method.getName(), question.index());
                return null;
            }));
        }
        return index;
    }
}
