/** Something sold to government customers; `price` is an invented sample, in US dollars a month. */
export interface SampleProduct {
  readonly title: string;
  /** The licence's sku id in Entra. */
  readonly licenceId: string;
  readonly price: number;
  readonly isAddOn?: boolean;
  readonly most?: number;
}

const base = (title: string, licenceId: string, price: number): SampleProduct => ({
  title,
  licenceId,
  price,
});
const addOn = (title: string, licenceId: string, price: number): SampleProduct => ({
  ...base(title, licenceId, price),
  isAddOn: true,
});

/**
 * Products of Government Community Cloud under their real names, with the sku ids of Microsoft's public list of licences
 * (https://learn.microsoft.com/entra/identity/users/licensing-service-plan-reference). Prices are not public: these are samples.
 */
export const sampleProducts: readonly SampleProduct[] = [
  base('Office 365 G1 GCC', '3f4babde-90ec-47c6-995d-d223749065d1', 8),
  base('Office 365 G3 GCC', '535a3a29-c5f0-42fe-8215-d3b9e1f38c4a', 20),
  base('Office 365 G5 GCC', '8900a2c0-edba-4079-bdf3-b276e293b6a8', 35),
  base('Microsoft 365 F3 GCC', '2a914830-d700-444a-b73c-e3f31980d833', 9),
  base('Microsoft 365 G3 GCC', 'e823ca47-49c4-46b3-b38d-ca11d5abe3d2', 33),
  base('Microsoft 365 GCC G5', 'e2be619b-b125-455f-8660-fb503e431a5d', 54),
  base('Exchange Online (Plan 1) for GCC', 'f37d5ebf-4bf1-4aa2-8fa3-50c51059e983', 4),
  base('Exchange Online (Plan 2) for GCC', '7be8dc28-4da4-4e6d-b9b9-c60f2806df8a', 8),
  base('Enterprise Mobility + Security G3 GCC', 'c793db86-5237-494e-9b11-dcd4877c2c8c', 11),
  base('Enterprise Mobility + Security G5 GCC', '8a180c2b-f4cf-4d44-897c-3d32acc4a60b', 16),
  base('Microsoft Intune Government', '2b26f637-35a0-4dbc-b69e-ff674782be9d', 8),
  base('Power BI Pro for GCC', 'f0612879-44ea-47fb-baf0-3d76d9235576', 10),
  base('Project Plan 3 for GCC', '074c6829-b3a0-430a-ba3d-aca365e57065', 30),
  base('Visio Plan 2 for GCC', '4ae99959-6b0f-43b0-b1ce-68146001bdba', 15),
  { ...base('Teams Rooms Pro for GCC', '31ecb341-2a17-483e-9140-c473006d1e1a', 40), most: 300 },
  addOn('Microsoft 365 Audio Conferencing for GCC', '2d3091c7-0712-488b-b3d8-6b97bde6a1f5', 4),
  addOn('Teams Phone Standard for GCC', 'a460366a-ade7-4791-b581-9fbff1bdaa85', 8),
  addOn('Domestic Calling Plan for GCC', '923f58ab-fca1-46a1-92f9-89fda21238a8', 12),
  addOn('Defender for Office 365 (Plan 1) GCC', 'd0d1ca43-b81a-4f51-81e5-a5b1ad7bb005', 2),
  addOn('Defender for Office 365 (Plan 2) GCC', '56a59ffb-9df1-421b-9e61-8b568583474d', 5),
];
