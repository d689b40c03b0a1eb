/** What a line of Medarbejderressourcer says of one position. */

export interface StaffingReading {
  readonly text: string;
  /** The position's title as written ("Boligsocial medarbejder"), or null. */
  readonly stilling: string | null;
  /** The activity behind a dash or in brackets ("Økonomirådgivning"), or null. */
  readonly activity: string | null;
  /** A fraction of the post: 0.33 for "33 %", 0.5 for "halvdelen af sin tid"; null when none is stated. */
  readonly share: number | null;
  /** The hours a week that the share is of ("33 % af 24 timer", "ansat på 37 timer"). */
  readonly contractHours: number | null;
  /** The line's total hours a week from the line alone: share × contract hours, hours, or posts × 37. */
  readonly hours: number | null;
  /** Number of posts or årsværk (1.5, 0.5), or null. */
  readonly posts: number | null;
  /** Kroner a year, or null. */
  readonly amount: number | null;
  /** "ca.", "omkring", "forventes". */
  readonly approximate: boolean;
  /** What makes it so, as written ("ca.", "15-20 timer"); null for an exact figure. */
  readonly doubt: string | null;
  /** Paid or employed by someone else ("ansat i Socialforvaltningen", "finansieret af …"). */
  readonly external: boolean;
  /** "Indsatsområdet vægtes overordnet 30 %": a weight of the area, nobody's share; a fraction. */
  readonly areaWeight: number | null;
  /** What the line states first hand: the unit it is compared in. */
  readonly states: "share" | "hours" | "posts" | "amount" | "nothing";
}
