import { expect, test } from "vitest";
import { contactLink, contactSchema, reportLink } from "../../src/publication/urls/contact.ts";

const report = {
  id: "number/bells-norway",
  page: "https://bells.example/harbour/numbers/bells-norway/",
  subject: "Report an error",
  body: "What is wrong:",
};

test.each([
  [
    "mailto:desk@bells.example",
    "mailto:desk@bells.example?subject=Report%20an%20error%3A%20number%2Fbells-norway&body=https%3A%2F%2Fbells.example%2Fharbour%2Fnumbers%2Fbells-norway%2F%0D%0A%0D%0AWhat%20is%20wrong%3A%0D%0A",
  ],
  [
    "https://bells.example/form?about={id}&at={page}",
    "https://bells.example/form?about=number%2Fbells-norway&at=https%3A%2F%2Fbells.example%2Fharbour%2Fnumbers%2Fbells-norway%2F",
  ],
  [
    "https://bells.example/form",
    "https://bells.example/form?id=number%2Fbells-norway&page=https%3A%2F%2Fbells.example%2Fharbour%2Fnumbers%2Fbells-norway%2F",
  ],
])("a report to %s has the id and the page filled in", (contact, link) => {
  expect(contactSchema.safeParse(contact).success).toBe(true);
  expect(reportLink({ contact }, report)).toBe(link);
});

test("without a contact there is no link, and a plain one has nothing filled in", () => {
  expect([reportLink({}, report), contactLink({})]).toEqual([null, null]);
  expect(contactLink({ contact: "https://bells.example/form?about={id}" })).toBe("https://bells.example/form?about=");
});

test.each([
  "desk@bells.example",
  "mailto:desk",
  "mailto:a@b?subject=x",
  "javascript:alert(1)",
  "https://",
  "mailto:a b@c.example",
  'mailto:"><script>@x.example',
])("%s is no contact", (contact) => {
  expect(contactSchema.safeParse(contact).success).toBe(false);
});
