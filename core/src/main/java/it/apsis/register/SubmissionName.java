package it.apsis.register;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names for submissions that were given none. */
final class SubmissionName {
    private static final int BYTES = 12;

    private SubmissionName() {}

    static String of(Submission submission) {
        String facts = String.join(
                "\n",
                Integer.toString(submission.flowYear()),
                submission.entity().scheme().name(),
                submission.entity().code(),
                submission.file(),
                String.valueOf(submission.sha256()),
                String.valueOf(submission.received()),
                Integer.toString(submission.order()));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(facts.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
